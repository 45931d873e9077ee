"""Clients of health, reflection and channelz that others wrote: python services_client.py STUBS PORT CASE."""

import sys

import grpc
from google.protobuf import descriptor_pool, message_factory
from grpc_channelz.v1 import channelz_pb2, channelz_pb2_grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import proto_reflection_descriptor_database as database
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc

channel = grpc.insecure_channel(f"127.0.0.1:{sys.argv[2]}")
healthy = health_pb2_grpc.HealthStub(channel)
Status = health_pb2.HealthCheckResponse.ServingStatus
PATIENCE = 30


def check(service):
    return healthy.Check(health_pb2.HealthCheckRequest(service=service), timeout=PATIENCE).status


def reflected():
    """A pool of what the server tells; the cases use it as grpcio's documentation does."""
    return descriptor_pool.DescriptorPool(database.ProtoReflectionDescriptorDatabase(channel))


def ask(*questions):
    stub = reflection_pb2_grpc.ServerReflectionStub(channel)
    requests = [reflection_pb2.ServerReflectionRequest(**question) for question in questions]
    return list(stub.ServerReflectionInfo(iter(requests), timeout=PATIENCE))


def health():
    assert check("") == Status.Value("SERVING")
    assert check("wright.bench.v1.Echo") == Status.Value("SERVING")
    assert check("resting") == Status.Value("NOT_SERVING")


def unknown():
    try:
        check("nobody")
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.NOT_FOUND, error
    else:
        raise AssertionError("nobody was found")


def watch():
    try:
        for response in healthy.Watch(health_pb2.HealthCheckRequest(service="later"), timeout=PATIENCE):
            print(Status.Name(response.status), flush=True)
    except grpc.RpcError as error:
        print(error.code(), flush=True)


def services():
    names = database.ProtoReflectionDescriptorDatabase(channel).get_services()
    assert "wright.bench.v1.Echo" in names and "grpc.reflection.v1alpha.ServerReflection" in names, names


def files():
    file = reflected().FindFileByName("wright/bench/v1/echo.proto")
    assert [each.name for each in file.services_by_name["Echo"].methods] == [
        "Unary", "ClientStream", "ServerStream", "BothWays"]


def symbols():
    pool = reflected()
    assert pool.FindMessageTypeByName("wright.bench.v1.Payload").fields[0].name == "payload"
    assert pool.FindMethodByName("wright.bench.v1.Echo.BothWays").server_streaming
    try:
        pool.FindMessageTypeByName("wright.bench.v1.Nobody")
    except KeyError:
        pass
    else:
        raise AssertionError("Nobody was found")


def extensions():
    one, other = ask(
        {"all_extension_numbers_of_type": "wright.bench.v1.Payload"}, {"all_extension_numbers_of_type": "nobody"})
    assert one.all_extension_numbers_response.base_type_name == "wright.bench.v1.Payload"
    assert list(one.all_extension_numbers_response.extension_number) == []
    assert other.error_response.error_code == 5


def call():
    """Calls a method of which nothing is known but what the server tells."""
    method = reflected().FindMethodByName("wright.bench.v1.Echo.Unary")
    Payload = message_factory.GetMessageClass(method.input_type)
    unary = channel.unary_unary(
        "/wright.bench.v1.Echo/Unary", request_serializer=Payload.SerializeToString,
        response_deserializer=message_factory.GetMessageClass(method.output_type).FromString)
    assert unary(Payload(payload=b"hello"), timeout=PATIENCE).payload == b"hello"


def channelz():
    check("")
    stub = channelz_pb2_grpc.ChannelzStub(channel)
    (server,) = stub.GetServers(channelz_pb2.GetServersRequest(), timeout=PATIENCE).server
    assert server.data.calls_succeeded == 1 and server.data.calls_started == 2, server
    listening = stub.GetSocket(channelz_pb2.GetSocketRequest(socket_id=server.listen_socket[0].socket_id)).socket
    assert listening.local.tcpip_address.port == int(sys.argv[2]), listening
    sockets = stub.GetServerSockets(
        channelz_pb2.GetServerSocketsRequest(server_id=server.ref.server_id), timeout=PATIENCE)
    assert sockets.end, sockets
    socket = stub.GetSocket(channelz_pb2.GetSocketRequest(socket_id=sockets.socket_ref[0].socket_id)).socket
    assert socket.data.messages_received == socket.data.messages_sent + 1 == 5, socket
    assert socket.remote.tcpip_address.ip_address == bytes([127, 0, 0, 1]), socket
    try:
        stub.GetChannel(channelz_pb2.GetChannelRequest(channel_id=1))
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.NOT_FOUND, error
    else:
        raise AssertionError("a channel was found")


globals()[sys.argv[3]]()
