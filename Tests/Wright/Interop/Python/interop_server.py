"""The server of gRPC's interoperability tests, by grpcio: python interop_server.py STUBS [CHAIN KEY].

With a certificate, over TLS. Says on which port it listens; stops when its input ends.

Requests come as they were sent, still compressed, so that a case can look: each is its bytes until a method reads it.
"""

import gzip
import sys
import time
from concurrent import futures

stubs, *certificate = sys.argv[1:]

import grpc  # noqa: E402

# The stubs of grpc.testing are beside grpcio's own modules.
grpc.__path__.append(f"{stubs}/grpc")

from grpc.testing import empty_pb2, messages_pb2 as m  # noqa: E402


def read(kind, data):
    """A message, and whether it came compressed."""
    is_compressed = data.startswith(b"\x1f\x8b")
    return kind.FromString(gzip.decompress(data) if is_compressed else data), is_compressed


def echo_metadata(context):
    sent = [(entry.key, entry.value) for entry in context.invocation_metadata()]
    context.send_initial_metadata([entry for entry in sent if entry[0] == "x-grpc-test-echo-initial"])
    context.set_trailing_metadata([entry for entry in sent if entry[0] == "x-grpc-test-echo-trailing-bin"])


def obey(request, context, is_compressed=None):
    if is_compressed is not None and request.HasField("expect_compressed"):
        if request.expect_compressed.value != is_compressed:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "the request is compressed, or is not, against its word")
    if hasattr(request, "response_status") and request.HasField("response_status"):
        code = next(each for each in grpc.StatusCode if each.value[0] == request.response_status.code)
        context.abort(code, request.response_status.message)


def payload(size):
    return m.Payload(body=bytes(size))


def empty_call(data, context):
    return read(empty_pb2.Empty, data)[0]


def unary_call(data, context):
    request, is_compressed = read(m.SimpleRequest, data)
    if request.response_compressed.value:
        context.set_compression(grpc.Compression.Gzip)
    echo_metadata(context)
    obey(request, context, is_compressed)
    return m.SimpleResponse(payload=payload(request.response_size))


def streaming_input_call(requests, context):
    echo_metadata(context)
    size = 0
    for data in requests:
        request, is_compressed = read(m.StreamingInputCallRequest, data)
        obey(request, context, is_compressed)
        size += len(request.payload.body)
    return m.StreamingInputCallResponse(aggregated_payload_size=size)


def responses(data, context):
    request, _ = read(m.StreamingOutputCallRequest, data)
    for parameters in request.response_parameters:
        time.sleep(parameters.interval_us / 1e6)
        if not parameters.compressed.value:
            context.disable_next_message_compression()
        yield m.StreamingOutputCallResponse(payload=payload(parameters.size))
    obey(request, context)


def streaming_output_call(data, context):
    context.set_compression(grpc.Compression.Gzip)
    echo_metadata(context)
    yield from responses(data, context)


def full_duplex_call(requests, context):
    context.set_compression(grpc.Compression.Gzip)
    echo_metadata(context)
    for data in requests:
        yield from responses(data, context)


def handler(kind, method):
    return kind(method, response_serializer=lambda message: message.SerializeToString())


server = grpc.server(
    futures.ThreadPoolExecutor(max_workers=16), options=[("grpc.per_message_decompression", 0)])
server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler("grpc.testing.TestService", {
    "EmptyCall": handler(grpc.unary_unary_rpc_method_handler, empty_call),
    "UnaryCall": handler(grpc.unary_unary_rpc_method_handler, unary_call),
    "StreamingInputCall": handler(grpc.stream_unary_rpc_method_handler, streaming_input_call),
    "StreamingOutputCall": handler(grpc.unary_stream_rpc_method_handler, streaming_output_call),
    "FullDuplexCall": handler(grpc.stream_stream_rpc_method_handler, full_duplex_call),
}),))
if certificate:
    chain, key = (open(name, "rb").read() for name in certificate)
    bound = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([(key, chain)]))
else:
    bound = server.add_insecure_port("127.0.0.1:0")
print(f"port {bound}", flush=True)
server.start()
sys.stdin.read()
server.stop(grace=None)
