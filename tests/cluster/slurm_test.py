#!/usr/bin/env python3
"""slurm_test.py VIGNETTE_CLI SOURCE_DIR: packaging/cluster on a Slurm of its own, one node with two tasks.

One of two tasks is killed and submitted again; the merged index answers as that of one process. Exit code 77: Slurm or
the engine is not installed, or Slurm does not start on this computer."""

import csv
import math
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
PROGRAMS = ["munged", "slurmctld", "slurmd", "sbatch", "squeue", "scancel"]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(what, condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


class NotStarted(Exception):
    """Slurm does not run on this computer, such as one that hides its processes."""


class Slurm:
    """munged, slurmctld and slurmd with files and ports of their own, ended by their ids."""

    def __init__(self, folder):
        self.folder = folder
        self.processes = []
        key = folder / "munge.key"
        key.write_bytes(secrets.token_bytes(128))
        key.chmod(0o600)
        for name in ("state", "spool"):
            (folder / name).mkdir()
        user = subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip()
        host = socket.gethostname()
        (folder / "slurm.conf").write_text(f"""
ClusterName=test
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
SlurmctldPort={free_port()}
SlurmdPort={free_port()}
AuthType=auth/munge
AuthInfo=socket={folder}/munge.socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
KillWait=2
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 RealMemory=1000 State=UNKNOWN
PartitionName=all Nodes={host} Default=YES State=UP OverSubscribe=YES
""")
        self.environment = dict(os.environ, SLURM_CONF=str(folder / "slurm.conf"))
        try:
            self.start_all(key, host)
        except AssertionError as waited:
            self.end()
            raise NotStarted(waited) from waited

    def start_all(self, key, host):
        folder = self.folder
        self.start("munged", "--foreground", "--force", f"--key-file={key}", f"--socket={folder}/munge.socket",
                   f"--pid-file={folder}/munged.pid", f"--log-file={folder}/munged.log",
                   f"--seed-file={folder}/munged.seed", "--num-threads=2")
        wait_until("munged", (folder / "munge.socket").exists)
        self.start("slurmctld", "-D", "-L", str(folder / "slurmctld.log"))
        self.start("slurmd", "-D", "-N", host, "-L", str(folder / "slurmd.log"))
        wait_until("the node", lambda: self.ask("sinfo", "-h", "-o", "%T") == "idle")

    def start(self, program, *arguments):
        log = open(self.folder / f"{program}.out", "wb")
        path = shutil.which(program) or f"/usr/sbin/{program}"
        self.processes.append(subprocess.Popen([path, *arguments], env=self.environment, stdout=log, stderr=log))

    def ask(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True).stdout.strip()

    def submit(self, *arguments):
        done = subprocess.run(["sbatch", "--parsable", "--cpus-per-task=1", "--mem=0", *arguments],
                              env=self.environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def wait(self, job):
        wait_until(f"job {job}", lambda: not self.ask("squeue", "-h", "-j", job, "-o", "%i"), 600)

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def same(one, other):
    if one == other:
        return True
    try:
        return math.isclose(float(one), float(other), abs_tol=1e-3)
    except ValueError:
        return False


def check(cli, source, folder):
    scripts = source / "packaging/cluster"
    samples = source / "resources/samples"
    archive, out = folder / "archive", folder / "out"
    # Pictures with the same pixels and other bytes, so that none is a duplicate.
    for copy in range(40):
        (archive / str(copy % 5)).mkdir(parents=True, exist_ok=True)
        for picture in sorted((samples / "cases").glob("*.jpg")):
            (archive / str(copy % 5) / f"{copy}-{picture.name}").write_bytes(picture.read_bytes() + b"%d" % copy)
    run = lambda *arguments: subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True).returncode
    classifier = folder / "x.vignette"
    assert run("synthesize", samples / "task.json", "--out", classifier) == 0
    assert run("encode", archive, "--index", folder / "whole") == 1  # one sample is broken on purpose

    os.environ["VIGNETTE_CLI"] = cli
    slurm = Slurm(folder)
    try:
        log = f"--output={folder}/%x-%A-%a.log"
        job = slurm.submit(log, "--array=1-2", str(scripts / "encode.sbatch"), "2", str(out), str(archive))
        begun = out / "share-1" / "features-00000.f16"
        wait_until("the first task to be at work", lambda: begun.exists() and begun.stat().st_size > 64)
        subprocess.run(["scancel", "--full", "--signal=KILL", f"{job}_1"], env=slurm.environment, check=True)
        slurm.wait(job)
        merge = slurm.submit(log, str(scripts / "merge.sbatch"), str(out))
        slurm.wait(merge)
        assert not (out / "index").exists(), "merged what was not finished"
        slurm.wait(slurm.submit(log, "--array=1", str(scripts / "encode.sbatch"), "2", str(out), str(archive)))
        slurm.wait(slurm.submit(log, str(scripts / "merge.sbatch"), str(out)))
    finally:
        slurm.end()
    logs = "\n".join(f"{path.name}: {path.read_text()}" for path in sorted(folder.glob("vignette-*.log")))
    assert (out / "index").exists(), logs
    for index, table in ((folder / "whole", "whole.csv"), (out / "index", "merged.csv")):
        assert run("screen", classifier, "--index", index, "--out", folder / table) == 1
    whole, merged = rows(folder / "whole.csv"), rows(folder / "merged.csv")
    assert len(whole) == len(merged) > 900, (len(whole), len(merged))
    differing = [(one, other) for one, other in zip(whole, merged) if not all(map(same, one, other))]
    assert not differing, differing[0]
    print(f"{len(whole) - 1} rows, the same of one process and of two tasks of which one was killed")


def main():
    cli, source = os.path.abspath(sys.argv[1]), Path(sys.argv[2])
    os.environ["PATH"] += ":/usr/sbin"
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing or not (source / "resources/engine/vignette-engine.safetensors").exists():
        print(f"not installed: {', '.join(missing) or 'the engine'}")
        return SKIPPED
    folder = Path(tempfile.mkdtemp(prefix="vignette-slurm-"))
    try:
        check(cli, source, folder)
    except BaseException as error:
        for name in ("slurmctld.log", "slurmd.log", "munged.log", "munged.out", "slurmctld.out", "slurmd.out"):
            if (folder / name).exists():
                print(f"--- {name}\n" + (folder / name).read_text(errors="replace")[-3000:])
        if not isinstance(error, NotStarted):
            raise
        print(f"Slurm does not start here: {error}")
        return SKIPPED
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


sys.exit(main())
