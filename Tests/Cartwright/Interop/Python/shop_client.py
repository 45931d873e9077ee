"""A cart and a watcher that others wrote, in a shop that we wrote: python shop_client.py STUBS ADDRESS CASE."""

import sys
import threading
import uuid

stubs, address, case = sys.argv[1:]
sys.path.insert(0, stubs)

import grpc  # noqa: E402
from google.rpc import error_details_pb2, status_pb2  # noqa: E402
from smartcart.cart.v1 import cart_service_pb2, cart_service_pb2_grpc, scan_pb2  # noqa: E402

LIMIT = 30
OAT_DRINK = "5060123450019"
RYE_BREAD = "4012345670110"
NOBODY_SELLS = "4006381333931"


def party(name):
    return (("smartcart-party", f"cart/{name}-{case}"),)


ME = party("cart")


def refused(call):
    """The error that a call must end with."""
    try:
        call()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call went well")


def open_session(carts):
    request = cart_service_pb2.OpenSessionRequest(request_id=uuid.uuid4().hex)
    return carts.OpenSession(request, metadata=ME, timeout=LIMIT).cart


def scan(text):
    return scan_pb2.Scan(text=text, symbology=scan_pb2.SYMBOLOGY_EAN13, confirmed=True, quality=10)


def report(carts, session, text):
    request = cart_service_pb2.ReportScanRequest(request_id=uuid.uuid4().hex, session_id=session, scan=scan(text))
    return carts.ReportScan(request, metadata=ME, timeout=LIMIT).result


def unary(carts):
    cart = open_session(carts)
    assert cart.session_id and cart.cart_id == f"cart-{case}", cart
    assert report(carts, cart.session_id, OAT_DRINK).outcome == scan_pb2.SCAN_OUTCOME_ADDED
    request = cart_service_pb2.GetCartRequest(session_id=cart.session_id)
    cart = carts.GetCart(request, metadata=ME, timeout=LIMIT).cart
    assert [line.product.name for line in cart.lines] == ["Oat drink, 1 l"], cart
    assert (cart.total.minor_units, cart.total.currency_code) == (219, "EUR"), cart.total


def retried(carts):
    """The same request is answered as it was the first time."""
    request = cart_service_pb2.OpenSessionRequest(request_id=uuid.uuid4().hex)
    first, again = (carts.OpenSession(request, metadata=ME, timeout=LIMIT) for _ in range(2))
    assert first == again, (first, again)


def both_ways(carts):
    """A stream of scans, each reported once the one before was acknowledged."""
    session = open_session(carts).session_id
    acknowledged = threading.Semaphore(0)

    def scans():
        yield cart_service_pb2.StreamScansRequest(start=cart_service_pb2.StreamScansStart(session_id=session))
        for sequence, text in enumerate((OAT_DRINK, RYE_BREAD, NOBODY_SELLS), start=1):
            assert acknowledged.acquire(timeout=LIMIT)
            sequenced = cart_service_pb2.SequencedScan(sequence=sequence, scan=scan(text))
            yield cart_service_pb2.StreamScansRequest(scan=sequenced)

    answers = []
    for answer in carts.StreamScans(scans(), metadata=ME, timeout=LIMIT):
        answers.append(answer)
        acknowledged.release()
    assert answers[0].resumed.last_acknowledged_sequence == 0, answers[0]
    assert [answer.acknowledged.sequence for answer in answers[1:]] == [1, 2, 3], answers
    assert [answer.acknowledged.result.outcome for answer in answers[1:]] == [
        scan_pb2.SCAN_OUTCOME_ADDED, scan_pb2.SCAN_OUTCOME_ADDED, scan_pb2.SCAN_OUTCOME_UNKNOWN_CODE], answers


def server_stream(carts):
    """A snapshot, then a change for each scan, then the end of the session, and with it of the stream."""
    session = open_session(carts).session_id
    watching = carts.WatchCart(
        cart_service_pb2.WatchCartRequest(session_id=session), metadata=ME, timeout=LIMIT)
    snapshot = next(watching)
    assert snapshot.snapshot.session_id == session, snapshot
    for number, text in enumerate((OAT_DRINK, RYE_BREAD), start=1):
        report(carts, session, text)
        change = next(watching)
        assert change.revision == snapshot.revision + number, change
        assert change.change.line_added.line.product.name, change
    request = cart_service_pb2.CloseSessionRequest(request_id=uuid.uuid4().hex, session_id=session)
    carts.CloseSession(request, metadata=ME, timeout=LIMIT)
    rest = list(watching)
    assert [each.change.WhichOneof("change") for each in rest] == ["cart_abandoned"], rest


def refusals(carts):
    """Each wrong call has its own answer."""
    watch = cart_service_pb2.GetCartRequest(session_id="no-such-session")
    assert refused(lambda: carts.GetCart(watch, metadata=ME, timeout=LIMIT)).code() is grpc.StatusCode.NOT_FOUND
    assert refused(lambda: carts.GetCart(watch, timeout=LIMIT)).code() in (
        grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNAUTHENTICATED)
    session = open_session(carts).session_id
    mine = cart_service_pb2.GetCartRequest(session_id=session)
    other = refused(lambda: carts.GetCart(mine, metadata=party("other"), timeout=LIMIT))
    assert other.code() is grpc.StatusCode.PERMISSION_DENIED, other

    malformed = cart_service_pb2.OpenSessionRequest(request_id="")
    error = refused(lambda: carts.OpenSession(malformed, metadata=party("third"), timeout=LIMIT))
    assert error.code() is grpc.StatusCode.INVALID_ARGUMENT, error
    status = status_pb2.Status.FromString(dict(error.trailing_metadata())["grpc-status-details-bin"])
    violations = error_details_pb2.BadRequest.FromString(status.details[0].value).field_violations
    assert [violation.field for violation in violations] == ["request_id"], violations


with grpc.insecure_channel(address) as channel:
    globals()[case](cart_service_pb2_grpc.CartServiceStub(channel))
