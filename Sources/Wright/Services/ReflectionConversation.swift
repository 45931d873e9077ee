internal import WrightProtobuf
internal import WrightRPC
internal import WrightServiceStubs

/// One stream of questions: it keeps in mind which files it has sent.
struct ReflectionConversation {
  private typealias Answer = Grpc_Reflection_V1_ServerReflectionResponse.OneOf_MessageResponse

  private let services: [String]
  private let index: Result<ReflectionIndex, any Error>
  private var sent: Set<String> = []

  /// - Parameters:
  ///   - services: their names.
  ///   - index: where the rest is looked up; why it cannot be is told to those who ask.
  init(_ services: [String], _ index: Result<ReflectionIndex, any Error>) {
    self.services = services
    self.index = index
  }

  /// Answers a question; one that has no answer gets an error, and the stream lives on.
  mutating func answer(
    _ question: Grpc_Reflection_V1_ServerReflectionRequest
  ) -> Grpc_Reflection_V1_ServerReflectionResponse {
    var response = Grpc_Reflection_V1_ServerReflectionResponse()
    response.validHost = question.host
    response.originalRequest = question
    response.messageResponse = answer(to: question.messageRequest)
    return response
  }

  private mutating func answer(
    to question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest?
  ) -> Answer {
    if case .listServices? = question { return list }
    do {
      return answer(to: question, from: try index.get())
    } catch {
      return Self.error(.internal, "the schemas of this server do not fit together: \(error)")
    }
  }

  private mutating func answer(
    to question: Grpc_Reflection_V1_ServerReflectionRequest.OneOf_MessageRequest?, from index: ReflectionIndex
  ) -> Answer {
    switch question {
    case .listServices: return list
    case .fileByFilename(let name): return files(index.file(named: name), "there is no file \(name)", index)
    case .fileContainingSymbol(let name):
      return files(index.file(containing: name), "nothing here is called \(name)", index)
    case .fileContainingExtension(let one):
      return files(
        index.file(containingExtension: one.extensionNumber, of: one.containingType),
        "\(one.containingType) has no extension \(one.extensionNumber) here", index)
    case .allExtensionNumbersOfType(let name): return extensions(of: name, index)
    case nil: return Self.error(.invalidArgument, "the request asks nothing")
    }
  }

  private var list: Answer {
    .listServicesResponse(.with { list in list.service = services.map { name in .with { $0.name = name } } })
  }

  private func extensions(of name: String, _ index: ReflectionIndex) -> Answer {
    guard let numbers = index.extensionNumbers(of: name) else {
      return Self.error(.notFound, "there is no message \(name)")
    }
    return .allExtensionNumbersResponse(
      .with {
        $0.baseTypeName = name
        $0.extensionNumber = numbers
      })
  }

  /// A file always, and what it imports unless it was sent before.
  private mutating func files(
    _ file: DescriptorPool.File?, _ complaint: String, _ index: ReflectionIndex
  ) -> Answer {
    guard let file else { return Self.error(.notFound, complaint) }
    sent.insert(file.name)
    var found = [file]
    var next = 0
    while next < found.count {
      for name in found[next].imports where sent.insert(name).inserted {
        if let imported = index.file(named: name) { found.append(imported) }
      }
      next += 1
    }
    return .fileDescriptorResponse(.with { $0.fileDescriptorProto = found.map(\.descriptor) })
  }

  private static func error(_ code: StatusCode, _ message: String) -> Answer {
    .errorResponse(
      .with {
        $0.errorCode = Int32(code.rawValue)
        $0.errorMessage = message
      })
  }
}
