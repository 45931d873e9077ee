public import WrightRPC

/// How clients are to call a service, as whoever runs it says: gRPC's `doc/service_config.md`.
public struct ServiceConfig: Sendable {
  /// How calls are spread over servers; `nil` where that is not said.
  public var loadBalancer: (any LoadBalancer)?
  /// What is said of methods; the most specific name counts.
  public var methods: [MethodConfig]
  /// When no call is made again because too many have failed; `nil` for never.
  public var retryThrottling: RetryThrottling?

  /// Makes a configuration; values that make no sense are an error where it is used.
  public init(
    methods: [MethodConfig] = [], loadBalancer: (any LoadBalancer)? = nil, retryThrottling: RetryThrottling? = nil
  ) {
    self.methods = methods
    self.loadBalancer = loadBalancer
    self.retryThrottling = retryThrottling
  }
}

/// What is said of some methods.
public struct MethodConfig: Hashable, Sendable {
  /// Methods that are meant.
  public struct Name: Hashable, Sendable, CustomStringConvertible {
    /// The service's full name; empty for all services.
    public var service: String
    /// The method's name; empty for all methods of the service.
    public var method: String

    /// Makes a name; without arguments it means all methods of all services.
    public init(service: String = "", method: String = "") {
      self.service = service
      self.method = method
    }

    /// As `service/method`, with `*` for all.
    public var description: String {
      "\(service.isEmpty ? "*" : service)/\(method.isEmpty ? "*" : method)"
    }
  }

  /// Whether and when a call is made more than once.
  public enum Attempts: Hashable, Sendable {
    /// After it failed.
    case retry(RetryPolicy)
    /// Ahead of failure.
    case hedging(HedgingPolicy)
  }

  /// The methods.
  public var names: [Name]
  /// How long a call may take; the smaller of this and the call's own counts.
  public var timeout: Duration?
  /// Whether calls that do not say wait for a server that cannot be reached.
  public var waitForReady: Bool?
  /// Bytes that a request may have as it is sent; the smaller of this and the call's own counts.
  public var maxRequestBytes: Int?
  /// Bytes that a response may have; the smaller of this and the call's own counts.
  public var maxResponseBytes: Int?
  /// Whether and when a call is made more than once; `nil` for only when no server can have looked at it.
  public var attempts: Attempts?

  /// Says something of some methods; by default of all.
  public init(
    names: [Name] = [Name()], timeout: Duration? = nil, waitForReady: Bool? = nil, maxRequestBytes: Int? = nil,
    maxResponseBytes: Int? = nil, attempts: Attempts? = nil
  ) {
    self.names = names
    self.timeout = timeout
    self.waitForReady = waitForReady
    self.maxRequestBytes = maxRequestBytes
    self.maxResponseBytes = maxResponseBytes
    self.attempts = attempts
  }
}

/// When and how often a call that failed is made again: gRPC's proposal A6.
public struct RetryPolicy: Hashable, Sendable {
  /// How often it is made at most, the first time counted: 2 or more; more than 5 count as 5.
  public var maxAttempts: Int
  /// How long the second attempt waits, give or take a fifth.
  public var initialBackoff: Duration
  /// The longest that any attempt waits, give or take a fifth.
  public var maxBackoff: Duration
  /// How many times longer each attempt waits than the one before.
  public var backoffMultiplier: Double
  /// The statuses after which it is made again.
  public var retryableCodes: Set<StatusCode>

  /// Makes a policy.
  public init(
    maxAttempts: Int = 4, initialBackoff: Duration = .milliseconds(100), maxBackoff: Duration = .seconds(1),
    backoffMultiplier: Double = 2, retryableCodes: Set<StatusCode> = [.unavailable]
  ) {
    self.maxAttempts = maxAttempts
    self.initialBackoff = initialBackoff
    self.maxBackoff = maxBackoff
    self.backoffMultiplier = backoffMultiplier
    self.retryableCodes = retryableCodes
  }
}

/// How a call is made several times at once, the first answer counting: gRPC's proposal A6.
public struct HedgingPolicy: Hashable, Sendable {
  /// How often it is made at most, the first time counted: 2 or more; more than 5 count as 5.
  public var maxAttempts: Int
  /// How long each attempt waits for the one before.
  public var delay: Duration
  /// The statuses that do not end the call while there are other attempts.
  public var nonFatalCodes: Set<StatusCode>

  /// Makes a policy.
  public init(maxAttempts: Int, delay: Duration, nonFatalCodes: Set<StatusCode> = [.unavailable]) {
    self.maxAttempts = maxAttempts
    self.delay = delay
    self.nonFatalCodes = nonFatalCodes
  }
}

/// When no call of a channel is made again because too many have failed: gRPC's proposal A6, "Throttling".
public struct RetryThrottling: Hashable, Sendable {
  /// Tokens that there are at first, and at most: each failure takes one, and no call is made again while half are gone.
  public var maxTokens: Int
  /// What each success gives back; three decimal places count.
  public var tokenRatio: Double

  /// Makes a limit: 1 to 1,000 tokens, and a ratio above 0.
  public init(maxTokens: Int, tokenRatio: Double) {
    self.maxTokens = maxTokens
    self.tokenRatio = tokenRatio
  }
}

/// Why a service config cannot be used.
public struct ServiceConfigError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where.
  public let description: String

  package init(_ description: String) { self.description = "the service config is wrong: \(description)" }
}

extension ServiceConfig {
  /// - Throws: what makes no sense.
  package func check() throws(ServiceConfigError) {
    var seen = Set<MethodConfig.Name>()
    for method in methods {
      for name in method.names {
        guard !name.service.isEmpty || name.method.isEmpty else {
          throw ServiceConfigError("the method \(name.method) has no service")
        }
        guard seen.insert(name).inserted else { throw ServiceConfigError("\(name) is named twice") }
      }
      try method.check()
    }
    guard let retryThrottling else { return }
    guard (1...1000).contains(retryThrottling.maxTokens) else {
      throw ServiceConfigError("retryThrottling.maxTokens is \(retryThrottling.maxTokens), and must be 1 to 1000")
    }
    guard retryThrottling.milliRatio > 0 else {
      throw ServiceConfigError("retryThrottling.tokenRatio must be 0.001 or more")
    }
  }
}

extension RetryThrottling {
  /// Thousandths of a token that a success gives back.
  var milliRatio: Int {
    tokenRatio.isFinite ? Int(min(max(tokenRatio, 0), 1000) * 1000 + 0.01) : 0
  }
}

extension MethodConfig {
  fileprivate func check() throws(ServiceConfigError) {
    func require(_ holds: Bool, _ what: String) throws(ServiceConfigError) {
      if !holds { throw ServiceConfigError("\(names.first?.description ?? "a method"): \(what)") }
    }
    try require(timeout.map { $0 >= .zero } ?? true, "timeout is below zero")
    try require((maxRequestBytes ?? 0) >= 0 && (maxResponseBytes ?? 0) >= 0, "a size is below zero")
    switch attempts {
    case nil: break
    case .retry(let policy):
      try require(policy.maxAttempts > 1, "retryPolicy.maxAttempts is \(policy.maxAttempts), and must be 2 or more")
      try require(policy.initialBackoff > .zero, "retryPolicy.initialBackoff must be above zero")
      try require(policy.maxBackoff > .zero, "retryPolicy.maxBackoff must be above zero")
      try require(
        policy.backoffMultiplier > 0 && policy.backoffMultiplier.isFinite,
        "retryPolicy.backoffMultiplier must be above zero")
      try require(!policy.retryableCodes.isEmpty, "retryPolicy.retryableStatusCodes is empty")
      try require(!policy.retryableCodes.contains(.ok), "retryPolicy.retryableStatusCodes has OK")
    case .hedging(let policy):
      try require(policy.maxAttempts > 1, "hedgingPolicy.maxAttempts is \(policy.maxAttempts), and must be 2 or more")
      try require(policy.delay >= .zero, "hedgingPolicy.hedgingDelay is below zero")
      try require(!policy.nonFatalCodes.contains(.ok), "hedgingPolicy.nonFatalStatusCodes has OK")
    }
  }
}
