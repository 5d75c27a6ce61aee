"""The most memory this process held, in MB; see peak.mjs: ru_maxrss is inherited from the process that started this one."""
import resource


def peak_mb():
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
