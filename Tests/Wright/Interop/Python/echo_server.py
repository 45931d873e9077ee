"""A gRPC server that others wrote, for clients that we wrote: python echo_server.py STUBS [CA CHAIN KEY].

With certificates, over mutual TLS.

Says on which port it listens, then what becomes of calls that wait; stops when its input ends.
"""

import sys
import threading
from concurrent import futures

stubs, *certificates = sys.argv[1:]
sys.path.insert(0, stubs)

import grpc  # noqa: E402
from google.protobuf import any_pb2  # noqa: E402
from google.rpc import error_details_pb2, status_pb2  # noqa: E402
from grpc_reflection.v1alpha import reflection  # noqa: E402
from wright.bench.v1 import echo_pb2_grpc  # noqa: E402

UNLIMITED = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
MESSAGE = "größer als 100 % – 価格\tend"


def say(line):
    print(line, flush=True)


def details(code):
    violation = error_details_pb2.BadRequest.FieldViolation(field="payload", description="is wrong")
    any = any_pb2.Any()
    any.Pack(error_details_pb2.BadRequest(field_violations=[violation]))
    return status_pb2.Status(code=code, message=MESSAGE, details=[any]).SerializeToString()


def obey(context):
    """Does what the caller's metadata ask for, beside echoing it before the response and after it."""
    asked = [(entry.key, entry.value) for entry in context.invocation_metadata()]
    echoed = tuple(entry for entry in asked if entry[0].startswith("x-echo"))
    left = context.time_remaining()
    context.send_initial_metadata(echoed)
    trailing = echoed
    if left is not None and left < 1e9:
        trailing += (("x-milliseconds-left", str(int(left * 1000))),)
    context.set_trailing_metadata(trailing)
    wanted = dict(asked)
    if "x-wait" in wanted:
        wait(context)
    if "x-fail" in wanted:
        code = int(wanted["x-fail"])
        context.set_trailing_metadata(trailing + (("grpc-status-details-bin", details(code)),))
        context.abort(next(each for each in grpc.StatusCode if each.value[0] == code), MESSAGE)


def wait(context):
    over = threading.Event()
    if context.add_callback(over.set):
        say("waiting")
        over.wait(60)
    say("cancelled")


class Echo(echo_pb2_grpc.EchoServicer):
    def Unary(self, request, context):
        obey(context)
        return request

    def ClientStream(self, requests, context):
        obey(context)
        last = None
        for last in requests:
            pass
        return last

    def ServerStream(self, request, context):
        obey(context)
        for _ in range(10):
            yield request

    def BothWays(self, requests, context):
        obey(context)
        yield from requests


server = grpc.server(
    futures.ThreadPoolExecutor(max_workers=16), options=UNLIMITED, compression=grpc.Compression.Gzip)
echo_pb2_grpc.add_EchoServicer_to_server(Echo(), server)
reflection.enable_server_reflection(("wright.bench.v1.Echo", reflection.SERVICE_NAME), server)
if certificates:
    root, chain, key = (open(name, "rb").read() for name in certificates)
    credentials = grpc.ssl_server_credentials([(key, chain)], root, require_client_auth=True)
    say(f"port {server.add_secure_port('127.0.0.1:0', credentials)}")
else:
    say(f"port {server.add_insecure_port('127.0.0.1:0')}")
server.start()
sys.stdin.read()
server.stop(grace=None)
