"""The `SM_` variables that a training script finds, as sagemaker-training sets them."""

import json
import os

from . import hyperparameters


def of_training(folders, environ, program, submit_directory):
    """The variables, for a script `program` whose code came from `submit_directory`."""
    own, platform = hyperparameters.split(
        hyperparameters.decode(folders.configuration("hyperparameters"))
    )
    resources = folders.configuration("resourceconfig")
    channels = folders.configuration("inputdataconfig")
    hosts = resources.get("hosts", ["algo-1"])
    host = resources.get("current_host", "algo-1")
    groups = resources.get("instance_groups", [])
    group = resources.get("current_group_name", "homogeneousCluster")
    directories = {name: str(folders.channel(name)) for name in channels}
    values = {
        "channel_input_dirs": directories,
        "current_host": host,
        "current_instance_group": group,
        "current_instance_group_hosts": _hosts_of(groups, group, hosts),
        "current_instance_type": resources.get("current_instance_type", "local"),
        "distribution_instance_groups": [],
        "framework_module": environ.get("SAGEMAKER_TRAINING_MODULE", ""),
        "hosts": hosts,
        "hyperparameters": own,
        "input_config_dir": str(folders.config),
        "input_data_config": channels,
        "input_dir": str(folders.input),
        "instance_groups": [each["instance_group_name"] for each in groups],
        "instance_groups_dict": {each["instance_group_name"]: each for each in groups},
        "is_hetero": len(groups) > 1,
        "is_master": host == sorted(hosts)[0],
        "job_name": platform.get("sagemaker_job_name", environ.get("TRAINING_JOB_NAME")),
        "log_level": platform.get("sagemaker_container_log_level", 20),
        "master_hostname": sorted(hosts)[0],
        "model_dir": str(folders.model),
        "module_dir": submit_directory,
        "module_name": program.removesuffix(".py"),
        "network_interface_name": resources.get("network_interface_name", "eth0"),
        "num_cpus": len(os.sched_getaffinity(0)),
        "num_gpus": 0,
        "num_neurons": 0,
        "output_data_dir": str(folders.output_data),
        "output_dir": str(folders.output),
        "output_intermediate_dir": str(folders.intermediate),
        "resource_config": resources,
        "topology": resources.get("topology"),
        "user_entry_point": program,
        "additional_framework_parameters": {},
    }
    # These stand under other names or in other shapes in the variables than in the whole.
    single = dict(values)
    for name in ("additional_framework_parameters", "channel_input_dirs", "is_master", "job_name", "master_hostname"):
        del single[name]
    single["hps"] = single.pop("hyperparameters")
    single["framework_params"] = {}
    single["channels"] = sorted(channels)
    single["user_args"] = hyperparameters.arguments(own)
    single["training_env"] = values
    single |= {f"hp_{name}": value for name, value in own.items()}
    single |= {f"channel_{name}": path for name, path in directories.items()}
    variables = {f"SM_{name.upper()}": _text(value) for name, value in single.items()}
    variables["CURRENT_HOST"] = host
    variables["SAGEMAKER_JOB_NAME"] = _text(values["job_name"])
    variables["SAGEMAKER_REGION"] = platform.get("sagemaker_region") or environ.get("AWS_REGION", "")
    variables["PYTHONPATH"] = os.pathsep.join(
        path for path in (str(folders.code), environ.get("PYTHONPATH")) if path
    )
    return variables


def _hosts_of(groups, name, otherwise):
    for group in groups:
        if group["instance_group_name"] == name:
            return group["hosts"]
    return otherwise


def _text(value):
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
