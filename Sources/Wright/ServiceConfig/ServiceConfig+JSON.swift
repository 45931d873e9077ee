internal import WrightGoogle
internal import WrightProtobuf
internal import WrightRPC
internal import WrightServiceConfigStubs
public import WrightTransport

extension ServiceConfig {
  /// Reads the JSON that gRPC's `service_config.proto` describes; fields that are not known here are passed over.
  ///
  /// - Throws: what is wrong, and where.
  public init(json: String) throws(ServiceConfigError) {
    var options = JSONDecodingOptions()
    options.ignoreUnknownFields = true
    let read: Grpc_ServiceConfig_ServiceConfig
    do throws(JSONError) {
      read = try Grpc_ServiceConfig_ServiceConfig(jsonString: json, options: options)
    } catch {
      throw ServiceConfigError(error.description)
    }
    self.init(loadBalancer: try Self.balancer(read))
    for method in read.methodConfig { methods.append(try MethodConfig(method)) }
    if read.hasRetryThrottling {
      retryThrottling = RetryThrottling(
        maxTokens: Int(read.retryThrottling.maxTokens), tokenRatio: Double(read.retryThrottling.tokenRatio))
    }
    try check()
  }

  /// The first policy that is known; gRPC's proposal A24.
  private static func balancer(
    _ read: Grpc_ServiceConfig_ServiceConfig
  ) throws(ServiceConfigError) -> (any LoadBalancer)? {
    for config in read.loadBalancingConfig {
      switch config.policy {
      case .pickFirst(let config): return PickFirst(shuffles: config.shuffleAddressList)
      case .roundRobin: return .roundRobin
      case .leastRequest(let config): return LeastRequest(choices: Int(config.choiceCount))
      case nil: continue
      }
    }
    guard read.loadBalancingConfig.isEmpty else {
      throw ServiceConfigError("loadBalancingConfig has no policy that is known here")
    }
    switch read.loadBalancingPolicy.lowercased() {
    case "": return nil
    case "pick_first": return .pickFirst
    case "round_robin": return .roundRobin
    default: throw ServiceConfigError("loadBalancingPolicy \(read.loadBalancingPolicy) is not known here")
    }
  }
}

extension MethodConfig {
  fileprivate init(_ read: Grpc_ServiceConfig_MethodConfig) throws(ServiceConfigError) {
    self.init(names: read.name.map { Name(service: $0.service, method: $0.method) })
    if read.hasTimeout { timeout = Duration(read.timeout) }
    if read.hasWaitForReady { waitForReady = read.waitForReady.value }
    if read.hasMaxRequestMessageBytes { maxRequestBytes = Int(read.maxRequestMessageBytes.value) }
    if read.hasMaxResponseMessageBytes { maxResponseBytes = Int(read.maxResponseMessageBytes.value) }
    switch read.retryOrHedgingPolicy {
    case nil: break
    case .retryPolicy(let policy): attempts = .retry(try RetryPolicy(policy))
    case .hedgingPolicy(let policy): attempts = .hedging(try HedgingPolicy(policy))
    }
  }
}

extension RetryPolicy {
  fileprivate init(_ read: Grpc_ServiceConfig_MethodConfig.RetryPolicy) throws(ServiceConfigError) {
    self.init(
      maxAttempts: Int(read.maxAttempts), initialBackoff: Duration(read.initialBackoff),
      maxBackoff: Duration(read.maxBackoff), backoffMultiplier: Double(read.backoffMultiplier),
      retryableCodes: try Set(codes: read.retryableStatusCodes, "retryPolicy.retryableStatusCodes"))
  }
}

extension HedgingPolicy {
  fileprivate init(_ read: Grpc_ServiceConfig_MethodConfig.HedgingPolicy) throws(ServiceConfigError) {
    self.init(
      maxAttempts: Int(read.maxAttempts), delay: Duration(read.hedgingDelay),
      nonFatalCodes: try Set(codes: read.nonFatalStatusCodes, "hedgingPolicy.nonFatalStatusCodes"))
  }
}

extension Duration {
  fileprivate init(_ read: Google_Protobuf_Duration) {
    self = .seconds(read.seconds) + .nanoseconds(Int64(read.nanos))
  }
}

extension Set<StatusCode> {
  /// Reads names and numbers; a list of enumeration values would lose those that it does not know without a word.
  fileprivate init(codes: [Google_Protobuf_Value], _ field: String) throws(ServiceConfigError) {
    self.init()
    for code in codes {
      let found: StatusCode? =
        switch code.kind {
        case .stringValue(let name): StatusCode(name: name.uppercased())
        case .numberValue(let number): Int(exactly: number).flatMap { StatusCode(rawValue: $0) }
        default: nil
        }
      guard let found else { throw ServiceConfigError("\(field) has something that is no status code") }
      insert(found)
    }
  }
}
