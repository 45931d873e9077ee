/*
 * The yardstick: what nghttp2 and libuv can do with one thread when nothing stands on them.
 *
 * It answers every request with what it was sent, in the shape of a unary gRPC call (HEADERS, DATA, trailers with
 * grpc-status 0), and knows nothing else of gRPC: no paths, no messages, no deadlines, no limits.
 * Usage: echo PORT
 */
#include <nghttp2/nghttp2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum { GATHER = 64 * 1024, READ = 64 * 1024, BACKLOG = 1024, MAX_STREAMS = 1000 };

typedef struct connection connection;

typedef struct stream {
  struct stream *next, *previous;
  uint8_t *bytes;
  size_t length, capacity, sent;
} stream;

struct connection {
  uv_tcp_t tcp;
  uv_write_t write;
  nghttp2_session *session;
  stream streams; /* head of a ring */
  int writing;
  size_t gathered;
  uint8_t out[GATHER + 16 * 1024 + 256]; /* what is gathered, and one frame more */
};

static uint8_t read_buffer[READ];
static nghttp2_session_callbacks *callbacks;
static nghttp2_option *option;

#define FIELD(name, value) \
  {(uint8_t *)(name), (uint8_t *)(value), sizeof(name) - 1, sizeof(value) - 1, \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}

static const nghttp2_nv response[] = {FIELD(":status", "200"), FIELD("content-type", "application/grpc")};
static const nghttp2_nv trailers[] = {FIELD("grpc-status", "0")};

static void check(int code, const char *what) {
  if (code < 0) {
    fprintf(stderr, "echo: %s: %s\n", what, uv_strerror(code));
    exit(1);
  }
}

static void *allocate(size_t size) {
  void *memory = calloc(1, size);
  if (!memory) abort();
  return memory;
}

/* Streams */

static void free_stream(stream *s) {
  s->previous->next = s->next;
  s->next->previous = s->previous;
  free(s->bytes);
  free(s);
}

static int began_headers(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  connection *c = user;
  if (frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  stream *s = allocate(sizeof *s);
  s->next = c->streams.next;
  s->previous = &c->streams;
  s->next->previous = c->streams.next = s;
  return nghttp2_session_set_stream_user_data(session, frame->hd.stream_id, s);
}

static int received_data(
    nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *bytes, size_t length, void *user) {
  (void)flags, (void)user;
  stream *s = nghttp2_session_get_stream_user_data(session, id);
  if (s->length + length > s->capacity) {
    s->capacity = 2 * (s->length + length);
    s->bytes = realloc(s->bytes, s->capacity);
    if (!s->bytes) abort();
  }
  memcpy(s->bytes + s->length, bytes, length);
  s->length += length;
  return 0;
}

static ssize_t give_data(
    nghttp2_session *session, int32_t id, uint8_t *buffer, size_t room, uint32_t *flags, nghttp2_data_source *source,
    void *user) {
  (void)user;
  stream *s = source->ptr;
  size_t left = s->length - s->sent, size = left < room ? left : room;
  if (size) memcpy(buffer, s->bytes + s->sent, size);
  s->sent += size;
  if (s->sent == s->length) {
    *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
    nghttp2_submit_trailer(session, id, trailers, 1);
  }
  return (ssize_t)size;
}

static int received_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  (void)user;
  if (frame->hd.type != NGHTTP2_DATA && frame->hd.type != NGHTTP2_HEADERS) return 0;
  if (!(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
  stream *s = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  nghttp2_data_provider provider = {{.ptr = s}, give_data};
  return nghttp2_submit_response(session, frame->hd.stream_id, response, 2, &provider);
}

static int closed_stream(nghttp2_session *session, int32_t id, uint32_t code, void *user) {
  (void)code, (void)user;
  stream *s = nghttp2_session_get_stream_user_data(session, id);
  if (s) free_stream(s);
  return 0;
}

/* Connections */

static void closed(uv_handle_t *handle) {
  connection *c = handle->data;
  while (c->streams.next != &c->streams) free_stream(c->streams.next);
  nghttp2_session_del(c->session);
  free(c);
}

static void close_connection(connection *c) {
  if (!uv_is_closing((uv_handle_t *)&c->tcp)) uv_close((uv_handle_t *)&c->tcp, closed);
}

/* Fills the buffer until 64 KiB or dry. A frame past that fits behind, since none is longer than 16 KiB and its head. */
static int gather(connection *c) {
  c->gathered = 0;
  while (c->gathered < GATHER) {
    const uint8_t *bytes;
    ssize_t length = nghttp2_session_mem_send(c->session, &bytes);
    if (length <= 0) return (int)length;
    memcpy(c->out + c->gathered, bytes, (size_t)length);
    c->gathered += (size_t)length;
  }
  return 0;
}

static void flush(connection *c);

static void wrote(uv_write_t *request, int status) {
  connection *c = request->data;
  c->writing = 0;
  if (status < 0) close_connection(c);
  else flush(c);
}

/* Writes what the socket takes at once; the rest goes with a request, and nothing is gathered until that is done. */
static void flush(connection *c) {
  while (!c->writing && !uv_is_closing((uv_handle_t *)&c->tcp)) {
    if (gather(c) < 0) return close_connection(c);
    if (!c->gathered) break;
    uv_buf_t all = uv_buf_init((char *)c->out, (unsigned)c->gathered);
    int sent = uv_try_write((uv_stream_t *)&c->tcp, &all, 1);
    if (sent == UV_EAGAIN) sent = 0;
    if (sent < 0) return close_connection(c);
    if ((size_t)sent == c->gathered) continue;
    uv_buf_t rest = uv_buf_init((char *)c->out + sent, (unsigned)(c->gathered - (size_t)sent));
    c->writing = 1;
    c->write.data = c;
    if (uv_write(&c->write, (uv_stream_t *)&c->tcp, &rest, 1, wrote) < 0) return close_connection(c);
  }
  if (!nghttp2_session_want_read(c->session) && !nghttp2_session_want_write(c->session)) close_connection(c);
}

static void give_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer) {
  (void)handle, (void)suggested;
  *buffer = uv_buf_init((char *)read_buffer, READ);
}

static void was_read(uv_stream_t *tcp, ssize_t count, const uv_buf_t *buffer) {
  connection *c = tcp->data;
  if (count < 0) return close_connection(c);
  if (nghttp2_session_mem_recv(c->session, (uint8_t *)buffer->base, (size_t)count) < 0) return close_connection(c);
  flush(c);
}

static void connected(uv_stream_t *listener, int status) {
  if (status < 0) return;
  connection *c = allocate(sizeof *c);
  c->streams.next = c->streams.previous = &c->streams;
  uv_tcp_init(listener->loop, &c->tcp);
  c->tcp.data = c;
  nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, MAX_STREAMS}};
  nghttp2_session_server_new2(&c->session, callbacks, c, option);
  nghttp2_submit_settings(c->session, NGHTTP2_FLAG_NONE, settings, 1);
  if (uv_accept(listener, (uv_stream_t *)&c->tcp) < 0) return close_connection(c);
  uv_tcp_nodelay(&c->tcp, 1);
  uv_read_start((uv_stream_t *)&c->tcp, give_buffer, was_read);
  flush(c);
}

static void configure_nghttp2(void) {
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, began_headers);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, received_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, received_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, closed_stream);
  nghttp2_option_new(&option);
  nghttp2_option_set_no_closed_streams(option, 1);
}

int main(int count, char **arguments) {
  if (count != 2) {
    fprintf(stderr, "usage: echo PORT\n");
    return 64;
  }
  configure_nghttp2();
  uv_loop_t *loop = uv_default_loop();
  uv_tcp_t listener;
  struct sockaddr_in address;
  uv_ip4_addr("127.0.0.1", atoi(arguments[1]), &address);
  uv_tcp_init(loop, &listener);
  check(uv_tcp_bind(&listener, (const struct sockaddr *)&address, 0), "bind");
  check(uv_listen((uv_stream_t *)&listener, BACKLOG, connected), "listen");
  return uv_run(loop, UV_RUN_DEFAULT);
}
