"""A gRPC client that others wrote, on a server that we wrote: python echo_client.py STUBS PORT CASE [CA CHAIN KEY].

With certificates, over mutual TLS.
"""

import sys
import threading
import time

stubs, port, case, *certificates = sys.argv[1:]
sys.path.insert(0, stubs)

import grpc  # noqa: E402
from google.rpc import error_details_pb2, status_pb2  # noqa: E402
from wright.bench.v1 import echo_pb2, echo_pb2_grpc  # noqa: E402

LIMIT = 30
UNLIMITED = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
MESSAGE = "größer als 100 % – 価格\tend"


def payload(text):
    return echo_pb2.Payload(payload=text if isinstance(text, bytes) else text.encode())


def texts(messages):
    return [message.payload.decode() for message in messages]


def refused(call):
    """The error that a call must end with."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call went well")


def unary(echo):
    assert echo.Unary(payload("one"), timeout=LIMIT).payload == b"one"


def empty(echo):
    assert echo.Unary(echo_pb2.Payload(), timeout=LIMIT).payload == b""


def client_stream(echo):
    assert echo.ClientStream((payload(str(n)) for n in range(5)), timeout=LIMIT).payload == b"4"


def server_stream(echo):
    assert texts(echo.ServerStream(payload("ten"), timeout=LIMIT)) == ["ten"] * 10


def both_ways(echo):
    """Each answer comes before the next question is asked."""
    asked = threading.Semaphore(1)

    def questions():
        for number in range(5):
            assert asked.acquire(timeout=LIMIT)
            yield payload(str(number))

    answers = []
    for answer in echo.BothWays(questions(), timeout=LIMIT):
        answers.append(answer.payload.decode())
        asked.release()
    assert answers == ["0", "1", "2", "3", "4"], answers


def metadata(echo):
    """The server sends back what it is sent, before the response and after it."""
    sent = (("x-echo", "one"), ("x-echo", "two, three"), ("x-echo-bin", bytes(range(256))), ("x-echo-bin", b""))
    _, call = echo.Unary.with_call(payload("m"), metadata=sent, timeout=LIMIT)
    for received in (call.initial_metadata(), call.trailing_metadata()):
        found = [(entry.key, entry.value) for entry in received if entry.key.startswith("x-echo")]
        assert sorted(found) == sorted(sent), found


def codes(echo):
    for code in grpc.StatusCode:
        if code is grpc.StatusCode.OK:
            continue
        wanted = (("x-fail", str(code.value[0])),)
        assert refused(lambda: echo.Unary(payload(""), metadata=wanted, timeout=LIMIT)).code() is code, code


def status(echo):
    """Message, details and trailing metadata of an error, alone and after messages."""
    wanted = (("x-fail", "9"), ("x-echo", "with the error"))
    for call in (echo.Unary, lambda *a, **k: list(echo.ServerStream(*a, **k))):
        error = refused(lambda: call(payload("x"), metadata=wanted, timeout=LIMIT))
        assert error.code() is grpc.StatusCode.FAILED_PRECONDITION, error
        assert error.details() == MESSAGE, error.details()
        trailers = dict(error.trailing_metadata())
        assert trailers["x-echo"] == "with the error", trailers
        rich = status_pb2.Status.FromString(trailers["grpc-status-details-bin"])
        assert (rich.code, rich.message) == (9, MESSAGE), rich
        field = error_details_pb2.BadRequest.FromString(rich.details[0].value).field_violations[0]
        assert field.field == "payload", field


def deadline(echo):
    """Long enough for the handler to have begun, once there is a connection."""
    unary(echo)
    began = time.monotonic()
    error = refused(lambda: echo.Unary(payload(""), metadata=(("x-wait", "1"),), timeout=2))
    assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED, error
    assert time.monotonic() - began < LIMIT


def deadline_seen(echo):
    """The server knows how long it has."""
    _, call = echo.Unary.with_call(payload(""), timeout=20)
    left = int(dict(call.trailing_metadata())["x-milliseconds-left"])
    # grpcio rounds up what it writes into grpc-timeout, when it is busy beyond what was asked for.
    assert 0 < left <= 21_000, left


def cancel(echo):
    """The server's handler learns that nobody waits any more; whoever runs this sees to that it does."""
    call = echo.BothWays(iter([payload("first")]), metadata=(("x-wait", "1"),), timeout=LIMIT)
    assert next(call).payload == b"first"
    call.cancel()
    assert refused(lambda: next(call)).code() is grpc.StatusCode.CANCELLED


def large(echo):
    body = bytes(range(251)) * (3 * 1024 * 1024 // 251)
    assert echo.Unary(payload(body), timeout=LIMIT).payload == body
    assert [len(answer.payload) for answer in echo.ServerStream(payload(body), timeout=LIMIT)] == [len(body)] * 10
    assert echo.ClientStream(iter([payload(body)] * 3), timeout=LIMIT).payload == body


def too_large(echo):
    body = payload(bytes(4 * 1024 * 1024 + 1))
    assert refused(lambda: echo.Unary(body, timeout=LIMIT)).code() is grpc.StatusCode.RESOURCE_EXHAUSTED


def many(echo):
    sent = [str(number) for number in range(1000)]
    assert texts(echo.BothWays((payload(text) for text in sent), timeout=LIMIT)) == sent


def concurrent(echo):
    calls = [echo.Unary.future(payload(str(number)), timeout=LIMIT) for number in range(500)]
    assert texts(call.result() for call in calls) == [str(number) for number in range(500)]


def unknown(echo):
    for path in ("/wright.bench.v1.Echo/Nothing", "/wright.bench.v1.Nobody/Unary"):
        call = channel.unary_unary(path, echo_pb2.Payload.SerializeToString, echo_pb2.Payload.FromString)
        assert refused(lambda: call(payload(""), timeout=LIMIT)).code() is grpc.StatusCode.UNIMPLEMENTED


def nonsense(echo):
    """Bytes that are no message."""
    call = channel.unary_unary("/wright.bench.v1.Echo/Unary", lambda _: b"\x0a\xff", echo_pb2.Payload.FromString)
    assert refused(lambda: call(None, timeout=LIMIT)).code() in (
        grpc.StatusCode.INTERNAL, grpc.StatusCode.INVALID_ARGUMENT)
    unary(echo)


def compressed(echo):
    """Either way of compressing, in either direction, beside messages that are not compressed."""
    text = "goods " * 5000
    for kind, name in ((grpc.Compression.Gzip, "gzip"), (grpc.Compression.Deflate, "deflate")):
        asked = (("x-compress", name),)
        answer, call = echo.Unary.with_call(payload(text), compression=kind, metadata=asked, timeout=LIMIT)
        assert answer.payload.decode() == text
        assert dict(call.trailing_metadata())["x-received-compressed"] == "true"
        assert texts(echo.ServerStream(payload(text), metadata=asked, timeout=LIMIT)) == [text] * 10
        sent = (payload(text) for _ in range(3))
        assert texts(echo.BothWays(sent, compression=kind, metadata=asked, timeout=LIMIT)) == [text] * 3
    _, call = echo.Unary.with_call(payload(text), metadata=(("x-compress", "gzip"),), timeout=LIMIT)
    assert dict(call.trailing_metadata())["x-received-compressed"] == "false"


def connect():
    if not certificates:
        return grpc.insecure_channel(f"127.0.0.1:{port}", options=UNLIMITED)
    root, chain, key = (open(name, "rb").read() for name in certificates)
    return grpc.secure_channel(
        f"localhost:{port}", grpc.ssl_channel_credentials(root, key, chain), options=UNLIMITED)


with connect() as channel:
    globals()[case](echo_pb2_grpc.EchoStub(channel))
