public import WrightGoogle

extension Google_Protobuf_Duration {
  /// The longest that the schema allows, either way: about 10,000 years.
  private static let longest = Swift.Duration.seconds(315_576_000_000)

  /// Makes a duration, cut to nanoseconds; one that is longer than the schema allows becomes the longest.
  public init(_ duration: Swift.Duration) {
    self.init()
    let (seconds, attoseconds) = min(max(duration, .zero - Self.longest), Self.longest).components
    self.seconds = seconds
    nanos = Int32(attoseconds / 1_000_000_000)
  }
}

extension Duration {
  /// Takes over a duration, whatever its fields hold.
  public init(_ duration: Google_Protobuf_Duration) {
    self = .seconds(duration.seconds) + .nanoseconds(Int64(duration.nanos))
  }
}
