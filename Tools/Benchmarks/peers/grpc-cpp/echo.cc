// The peer in C++: `wright.bench.v1.Echo/Unary` on gRPC C++, the fast way that its documentation recommends: the
// asynchronous API, one completion queue, one thread, and as many calls waiting to be matched as the load has streams.
// Usage: echo PORT

#include <grpcpp/grpcpp.h>
#include <grpcpp/support/async_unary_call.h>

#include <cstdio>
#include <memory>
#include <string>

#include "wright/bench/v1/echo.grpc.pb.h"

using wright::bench::v1::Echo;
using wright::bench::v1::Payload;

namespace {

// Calls offered to the server at any time: 10 connections of 100 streams never wait for one.
constexpr int kOfferedCalls = 2000;

// One call: offered, then matched and answered, then finished and deleted. Its address is its tag in the queue.
class Call {
 public:
  static void Offer(Echo::AsyncService* service, grpc::ServerCompletionQueue* queue) {
    Call* call = new Call;
    service->RequestUnary(&call->context_, &call->request_, &call->responder_, queue, queue, call);
  }

  void Proceed(Echo::AsyncService* service, grpc::ServerCompletionQueue* queue) {
    if (answered_) {
      delete this;
      return;
    }
    answered_ = true;
    Offer(service, queue);
    responder_.Finish(request_, grpc::Status::OK, this);
  }

 private:
  Call() : responder_(&context_) {}

  grpc::ServerContext context_;
  Payload request_;
  grpc::ServerAsyncResponseWriter<Payload> responder_;
  bool answered_ = false;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: echo PORT\n");
    return 64;
  }
  Echo::AsyncService service;
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + arguments[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  std::unique_ptr<grpc::ServerCompletionQueue> queue = builder.AddCompletionQueue();
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (!server) {
    std::fprintf(stderr, "echo: cannot listen on port %s\n", arguments[1]);
    return 1;
  }
  for (int i = 0; i < kOfferedCalls; i++) Call::Offer(&service, queue.get());
  void* tag;
  bool ok;
  // The queue is never shut down, so `ok` is false only for an answer that could not be sent: its call ends all the same.
  while (queue->Next(&tag, &ok)) static_cast<Call*>(tag)->Proceed(&service, queue.get());
}
