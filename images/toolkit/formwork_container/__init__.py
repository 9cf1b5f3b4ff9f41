"""What a container does inside when it is started as `IMAGE train` or `IMAGE serve`."""
