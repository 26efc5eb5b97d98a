"""Runs an ONNX file under ONNX Runtime for network_rate: each line "BATCH SIDE SECONDS" on stdin
is answered by a line "IMAGES_PER_SECOND CPU_MILLISECONDS_PER_IMAGE".

usage: onnxruntime_peer.py MODEL.onnx THREADS
"""
import sys
import time

import numpy
import onnxruntime


def open_session(model, threads, batch, side):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Waiting threads would spin into the rounds of the others.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    # Fixed shapes are about a tenth faster than free ones.
    for name, size in (("n", batch), ("h", side), ("w", side)):
        options.add_free_dimension_override_by_name(name, size)
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def main(model, threads):
    random = numpy.random.default_rng(1)
    shape, session = None, None
    for line in sys.stdin:
        batch, side, seconds = line.split()
        if shape != (int(batch), int(side)):
            shape = int(batch), int(side)
            session = open_session(model, int(threads), *shape)
            images = random.standard_normal((shape[0], 3, shape[1], shape[1]), numpy.float32)
        session.run(None, {"input": images})
        cpu = time.process_time()
        begin = time.perf_counter()
        done = 0
        while True:
            session.run(None, {"input": images})
            done += int(batch)
            elapsed = time.perf_counter() - begin
            if elapsed >= float(seconds):
                break
        print(done / elapsed, 1000 * (time.process_time() - cpu) / done, flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
