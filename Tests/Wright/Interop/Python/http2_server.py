"""The server of gRPC's negative HTTP/2 interoperability tests, on the h2 library: python http2_server.py STUBS CASE.

Says on which port it listens; then, when its input ends, what it saw of the client.
"""

import asyncio
import sys

stubs, case = sys.argv[1:]

import grpc  # noqa: E402

# The stubs of grpc.testing are beside grpcio's own modules.
grpc.__path__.append(f"{stubs}/grpc")

from grpc.testing import messages_pb2 as m  # noqa: E402
from h2.config import H2Configuration  # noqa: E402
from h2.connection import H2Connection  # noqa: E402
from h2.errors import ErrorCodes  # noqa: E402
from h2.events import (  # noqa: E402
    DataReceived, PingAckReceived, RequestReceived, StreamEnded, StreamReset, WindowUpdated)
from h2.exceptions import ProtocolError  # noqa: E402
from h2.settings import SettingCodes  # noqa: E402

# Five bytes of data and 255 of padding in each frame of DATA.
PADDED = {"pad_length": 255} if case == "data_frame_padding" else {}
CHUNK = 5 if PADDED else 16384


def say(line):
    print(line, flush=True)


class Connection(asyncio.Protocol):
    count = 0
    unanswered_pings = 0
    most_streams = 0
    complaints = []

    def connection_made(self, transport):
        Connection.count += 1
        self.transport = transport
        self.http = H2Connection(H2Configuration(client_side=False))
        self.requests, self.responses = {}, {}
        self.is_limited = False
        self.http.initiate_connection()
        self.flush()

    def flush(self):
        self.transport.write(self.http.data_to_send())

    def data_received(self, data):
        try:
            for event in self.http.receive_data(data):
                self.handle(event)
        except ProtocolError as error:
            # h2 takes nothing any more once it has said GOAWAY.
            if case != "goaway":
                Connection.complaints.append(repr(error))
        self.flush()

    def handle(self, event):
        if isinstance(event, RequestReceived):
            self.begin(event.stream_id)
        elif isinstance(event, DataReceived):
            self.http.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            if event.stream_id in self.requests:
                self.requests[event.stream_id] += event.data
        elif isinstance(event, StreamEnded):
            self.answer(event.stream_id)
        elif isinstance(event, StreamReset):
            self.requests.pop(event.stream_id, None)
            self.responses.pop(event.stream_id, None)
        elif isinstance(event, PingAckReceived):
            Connection.unanswered_pings -= 1
        elif isinstance(event, WindowUpdated):
            for stream in list(self.responses):
                self.send(stream)

    def ping(self):
        if case == "ping":
            Connection.unanswered_pings += 1
            self.http.ping(bytes(8))

    def begin(self, stream):
        self.requests[stream] = b""
        Connection.most_streams = max(Connection.most_streams, len(self.requests) if self.is_limited else 0)
        self.ping()
        self.http.send_headers(stream, [(":status", "200"), ("content-type", "application/grpc")])
        self.ping()
        if case == "rst_after_header":
            self.reset(stream)

    def reset(self, stream):
        self.http.reset_stream(stream, ErrorCodes.NO_ERROR)
        self.requests.pop(stream, None)

    def answer(self, stream):
        if stream not in self.requests:
            return
        request = m.SimpleRequest.FromString(self.requests[stream][5:])
        message = m.SimpleResponse(payload=m.Payload(body=bytes(request.response_size))).SerializeToString()
        response = b"\0" + len(message).to_bytes(4, "big") + message
        self.responses[stream] = memoryview(response)[: len(response) // 2 if case == "rst_during_data" else None]
        self.ping()
        self.send(stream)

    def send(self, stream):
        """As much as the client's windows take."""
        rest = self.responses[stream]
        overhead = PADDED.get("pad_length", -1) + 1
        while rest:
            count = min(self.http.local_flow_control_window(stream) - overhead, CHUNK, len(rest))
            if count <= 0:
                break
            self.http.send_data(stream, bytes(rest[:count]), **PADDED)
            rest = rest[count:]
        self.responses[stream] = rest
        if not rest:
            del self.responses[stream]
            self.end(stream)

    def end(self, stream):
        self.ping()
        if case in ("rst_during_data", "rst_after_data"):
            return self.reset(stream)
        self.http.send_headers(stream, [("grpc-status", "0")], end_stream=True)
        del self.requests[stream]
        if case == "goaway":
            self.http.close_connection(ErrorCodes.NO_ERROR, last_stream_id=stream)
        if case == "max_streams" and not self.is_limited:
            self.is_limited = True
            self.http.update_settings({SettingCodes.MAX_CONCURRENT_STREAMS: 1})


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    say(f"port {server.sockets[0].getsockname()[1]}")
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()
    say(f"connections {Connection.count}")
    say(f"unanswered pings {Connection.unanswered_pings}")
    say(f"most streams {Connection.most_streams}")
    for complaint in Connection.complaints:
        say(f"complaint {complaint}")


asyncio.run(serve())
