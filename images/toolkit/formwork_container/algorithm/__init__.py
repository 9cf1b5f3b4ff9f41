"""XGBoost's built-in algorithm: training and serving without any code of the user's."""
