#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of a CSV file beside pandas' C engine (Debian's python3-pandas), in one run, on one core and on two.

    tests/bench/peers/import.py [--program build/bench/tests/bench/bench_import] [--bytes 1e9] [--runs 3]

The file is written once and read once before, so that it is in memory; each reading is a process of its own,
and the two take turns. Prints medians, and how many times as fast and as large."""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

PANDAS = """
import pandas, time, json, resource, sys
start = time.perf_counter()
frame = pandas.read_csv(sys.argv[1])
seconds = time.perf_counter() - start
print(json.dumps(dict(seconds=seconds, rows=len(frame),
                      table_mib=int(frame.memory_usage(deep=True).sum()) / 2**20,
                      peak_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)))
"""


def run(command, cores):
    done = subprocess.run(["taskset", "-c", cores, *command], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/bench/tests/bench/bench_import")
    parser.add_argument("--bytes", type=float, default=1e9)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--python", default="/usr/bin/python3", help="one that has pandas")
    choice = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "mixed.csv")
        subprocess.run([choice.program, "--write", str(choice.bytes), path], check=True)
        with open(path, "rb") as file:
            while file.read(1 << 24):
                pass
        size = os.path.getsize(path)
        commands = {"pandas": [choice.python, "-c", PANDAS, path], "Dovetail": [choice.program, path]}
        for cores in ("0", "0,1"):
            runs = {name: [] for name in commands}
            for _ in range(choice.runs):
                for name, command in commands.items():
                    runs[name].append(run(command, cores))
            middle = {name: {key: statistics.median(one[key] for one in all_) for key in all_[0]}
                      for name, all_ in runs.items()}
            print(f"cores {cores}, {size / 1e6:.0f} MB, {middle['Dovetail']['rows']:.0f} rows, "
                  f"median of {choice.runs}")
            for name, one in middle.items():
                print(f"  {name:9} {one['seconds']:7.2f} s  {size / 1e6 / one['seconds']:6.0f} MB/s  "
                      f"table {one['table_mib']:6.0f} MiB  peak {one['peak_mib']:6.0f} MiB")
            ours, theirs = middle["Dovetail"], middle["pandas"]
            print(f"  {theirs['seconds'] / ours['seconds']:.2f} times as fast; peak "
                  f"{ours['peak_mib'] / ours['table_mib']:.2f} times the table; table "
                  f"{ours['table_mib'] / theirs['table_mib']:.2f} of the frame", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
