internal import WrightHTTP2
internal import WrightRPC

extension HTTP2ServerConnection {
  /// Looks at a request that is no gRPC call: one by gRPC-Web is a call too, and every other is answered here.
  func openOther(_ stream: HTTP2Stream, _ request: RequestFields) -> WebFraming? {
    guard let web else {
      refuse(stream, request, methods: "POST")
      return nil
    }
    guard let access = PageAccess(request.metadata, web) else {
      answer(stream, "403", "This gRPC server takes no calls from pages of this origin.\n")
      return nil
    }
    if request.method == "OPTIONS", let preflight = access.preflight(request.metadata) {
      counters.ended(ok: true)
      markAnswered(stream)
      session.submitHeadersOnly(preflight, on: stream)
      return nil
    }
    let accept = request.metadata.firstString(forKey: "accept")
    guard request.isPost, let framing = WebFraming(contentType: request.contentType, accept: accept, access) else {
      refuse(stream, request, methods: "POST, OPTIONS")
      return nil
    }
    return framing
  }

  private func refuse(_ stream: HTTP2Stream, _ request: RequestFields, methods: String) {
    let types = web == nil ? "application/grpc" : "application/grpc or application/grpc-web"
    if request.isPost {
      answer(stream, "415", "This is a gRPC server: the content-type is \(types).\n")
    } else {
      let text = "This is a gRPC server: it answers POST, over HTTP/2, and nothing else.\n"
      answer(stream, "405", request.method == "HEAD" ? "" : text, allow: methods)
    }
  }

  private func answer(_ stream: HTTP2Stream, _ status: String, _ text: String, allow: String? = nil) {
    counters.ended(ok: false)
    markAnswered(stream)
    session.submitResponse(ResponseHeaders.http(status: status, allow: allow), on: stream)
    if !text.isEmpty { session.send(Array(text.utf8), on: stream) }
    session.end(stream)
  }
}
