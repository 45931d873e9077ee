"""gRPC's interoperability tests, by grpcio's client: python interop_client.py STUBS PORT [CA NAME].

With a CA, over TLS to a server of that name. Says of each case whether it passed; ends with 1 if one did not.

Messages come as they were sent, still compressed, so that a case can look.
"""

import gzip
import random
import sys
import threading
import traceback

stubs, port, *security = sys.argv[1:]

import grpc  # noqa: E402

# The stubs of grpc.testing are beside grpcio's own modules.
grpc.__path__.append(f"{stubs}/grpc")

from grpc.testing import empty_pb2, messages_pb2 as m, test_pb2_grpc  # noqa: E402

LIMIT = 30
REQUEST, RESPONSE = 271828, 314159
GZIP = grpc.Compression.Gzip
SERVICE = "/grpc.testing.TestService/"


def connect(options=()):
    if not security:
        return grpc.insecure_channel(f"127.0.0.1:{port}", options=list(options))
    credentials = grpc.ssl_channel_credentials(open(security[0], "rb").read())
    named = [("grpc.ssl_target_name_override", security[1])]
    return grpc.secure_channel(f"127.0.0.1:{port}", credentials, options=named + list(options))


channel = connect()
service = test_pb2_grpc.TestServiceStub(channel)


def as_sent(kind):
    """Reads a message that may be compressed, and notes whether it was."""

    def read(data):
        is_compressed = data.startswith(b"\x1f\x8b")
        return kind.FromString(gzip.decompress(data) if is_compressed else data), is_compressed

    return read


def payload(size):
    return m.Payload(body=bytes(size))


def large(**more):
    return m.SimpleRequest(response_size=RESPONSE, payload=payload(REQUEST), **more)


def asking(response, request):
    return m.StreamingOutputCallRequest(
        response_parameters=[m.ResponseParameters(size=response)], payload=payload(request))


def refused(call, code):
    """The error that a call must end with."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() is code, error
        return error
    raise AssertionError("the call went well")


def check(response, size=RESPONSE):
    assert response.payload.body == bytes(size), len(response.payload.body)


def empty_unary():
    assert service.EmptyCall(empty_pb2.Empty(), timeout=LIMIT) == empty_pb2.Empty()


def large_unary(stub=service):
    check(stub.UnaryCall(large(), timeout=LIMIT))


def client_compressed_unary():
    yes, no = m.BoolValue(value=True), m.BoolValue(value=False)
    refused(lambda: service.UnaryCall(large(expect_compressed=yes), timeout=LIMIT), grpc.StatusCode.INVALID_ARGUMENT)
    check(service.UnaryCall(large(expect_compressed=yes), compression=GZIP, timeout=LIMIT))
    check(service.UnaryCall(large(expect_compressed=no), timeout=LIMIT))


def server_compressed_unary():
    with connect([("grpc.per_message_decompression", 0)]) as raw:
        call = raw.unary_unary(SERVICE + "UnaryCall", m.SimpleRequest.SerializeToString, as_sent(m.SimpleResponse))
        for wanted in (True, False):
            response, is_compressed = call(large(response_compressed=m.BoolValue(value=wanted)), timeout=LIMIT)
            assert is_compressed == wanted
            check(response)


def client_streaming():
    requests = (m.StreamingInputCallRequest(payload=payload(size)) for size in (27182, 8, 1828, 45904))
    assert service.StreamingInputCall(requests, timeout=LIMIT).aggregated_payload_size == 74922


def client_compressed_streaming():
    """What would not shrink is not compressed: the way to send such a message on a compressed stream."""

    def request(compressed, body):
        return m.StreamingInputCallRequest(
            expect_compressed=m.BoolValue(value=compressed), payload=m.Payload(body=body))

    probe = [request(True, bytes(27182))]
    refused(
        lambda: service.StreamingInputCall(iter(probe), timeout=LIMIT), grpc.StatusCode.INVALID_ARGUMENT)
    requests = probe + [request(False, random.Random(7).randbytes(45904))]
    response = service.StreamingInputCall(iter(requests), compression=GZIP, timeout=LIMIT)
    assert response.aggregated_payload_size == 73086


def server_streaming():
    sizes = (31415, 9, 2653, 58979)
    request = m.StreamingOutputCallRequest(
        response_parameters=[m.ResponseParameters(size=size) for size in sizes])
    responses = list(service.StreamingOutputCall(request, timeout=LIMIT))
    assert len(responses) == len(sizes)
    for response, size in zip(responses, sizes):
        check(response, size)


def server_compressed_streaming():
    wanted = ((True, 31415), (False, 92653))
    request = m.StreamingOutputCallRequest(
        response_parameters=[
            m.ResponseParameters(size=size, compressed=m.BoolValue(value=compressed)) for compressed, size in wanted])
    with connect([("grpc.per_message_decompression", 0)]) as raw:
        call = raw.unary_stream(
            SERVICE + "StreamingOutputCall", m.StreamingOutputCallRequest.SerializeToString,
            as_sent(m.StreamingOutputCallResponse))
        responses = list(call(request, timeout=LIMIT))
    assert [is_compressed for _, is_compressed in responses] == [compressed for compressed, _ in wanted]
    for (response, _), (_, size) in zip(responses, wanted):
        check(response, size)


def ping_pong():
    turns = ((27182, 31415), (8, 9), (1828, 2653), (45904, 58979))
    answered = threading.Semaphore(1)

    def requests():
        for request, response in turns:
            assert answered.acquire(timeout=LIMIT)
            yield asking(response, request)
        assert answered.acquire(timeout=LIMIT)

    count = 0
    for response in service.FullDuplexCall(requests(), timeout=LIMIT):
        check(response, turns[count][1])
        count += 1
        answered.release()
    assert count == len(turns)


def empty_stream():
    assert list(service.FullDuplexCall(iter([]), timeout=LIMIT)) == []


def custom_metadata():
    initial = ("x-grpc-test-echo-initial", "test_initial_metadata_value")
    trailing = ("x-grpc-test-echo-trailing-bin", b"\xab\xab\xab")

    def check_metadata(call):
        assert initial in [(entry.key, entry.value) for entry in call.initial_metadata()]
        assert trailing in [(entry.key, entry.value) for entry in call.trailing_metadata()]

    response, call = service.UnaryCall.with_call(large(), metadata=(initial, trailing), timeout=LIMIT)
    check(response)
    check_metadata(call)
    call = service.FullDuplexCall(
        iter([asking(RESPONSE, REQUEST)]), metadata=(initial, trailing), timeout=LIMIT)
    responses = list(call)
    assert len(responses) == 1
    check(responses[0])
    check_metadata(call)


def status_code_and_message():
    status = m.EchoStatus(code=2, message="test status message")
    calls = (
        lambda: service.UnaryCall(m.SimpleRequest(response_status=status), timeout=LIMIT),
        lambda: list(service.FullDuplexCall(
            iter([m.StreamingOutputCallRequest(response_status=status)]), timeout=LIMIT)))
    for call in calls:
        assert refused(call, grpc.StatusCode.UNKNOWN).details() == status.message


def special_status_message():
    message = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"
    status = m.EchoStatus(code=2, message=message)
    call = lambda: service.UnaryCall(m.SimpleRequest(response_status=status), timeout=LIMIT)
    assert refused(call, grpc.StatusCode.UNKNOWN).details() == message


def unimplemented_method():
    call = lambda: service.UnimplementedCall(empty_pb2.Empty(), timeout=LIMIT)
    refused(call, grpc.StatusCode.UNIMPLEMENTED)


def unimplemented_service():
    other = test_pb2_grpc.UnimplementedServiceStub(channel)
    refused(lambda: other.UnimplementedCall(empty_pb2.Empty(), timeout=LIMIT), grpc.StatusCode.UNIMPLEMENTED)


class Silence:
    """Requests that never come."""

    def __init__(self):
        self.over = threading.Event()

    def __iter__(self):
        self.over.wait(LIMIT)
        return iter([])


def cancel_after_begin():
    silence = Silence()
    call = service.StreamingInputCall.future(iter_of(silence), timeout=LIMIT)
    call.cancel()
    assert call.code() is grpc.StatusCode.CANCELLED, call.code()
    silence.over.set()


def iter_of(silence, first=()):
    yield from first
    yield from silence


def cancel_after_first_response():
    silence = Silence()
    call = service.FullDuplexCall(iter_of(silence, [asking(31415, 27182)]), timeout=LIMIT)
    check(next(call), 31415)
    call.cancel()
    refused(lambda: next(call), grpc.StatusCode.CANCELLED)
    silence.over.set()


def timeout_on_sleeping_server():
    silence = Silence()
    first = [m.StreamingOutputCallRequest(payload=payload(27182))]
    call = service.FullDuplexCall(iter_of(silence, first), timeout=0.001)
    refused(lambda: next(call), grpc.StatusCode.DEADLINE_EXCEEDED)
    silence.over.set()


def rpc_soak():
    for _ in range(10):
        large_unary()


def channel_soak():
    for _ in range(10):
        with connect() as fresh:
            large_unary(test_pb2_grpc.TestServiceStub(fresh))


CASES = (
    empty_unary, large_unary, client_compressed_unary, server_compressed_unary, client_streaming,
    client_compressed_streaming, server_streaming, server_compressed_streaming, ping_pong, empty_stream, custom_metadata,
    status_code_and_message, special_status_message, unimplemented_method, unimplemented_service, cancel_after_begin,
    cancel_after_first_response, timeout_on_sleeping_server, rpc_soak, channel_soak)

failed = False
for case in CASES:
    try:
        case()
        print(f"{case.__name__} passed", flush=True)
    except Exception:  # whatever it is, the other cases are run
        failed = True
        print(f"{case.__name__} failed\n{traceback.format_exc()}", flush=True)
channel.close()
sys.exit(1 if failed else 0)
