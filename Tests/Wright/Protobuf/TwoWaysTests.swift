import SmartcartAPI
import Testing
import WrightDescriptorStubs
import WrightGoogle
import WrightProtobuf
import WrightTestAPI

@Suite("Reading off the wire and through libprotobuf-c") struct TwoWaysTests {
  /// Both ways of decoding a message, by the message's type.
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let layout: MessageLayout
    let compare: @Sendable ([UInt8]) -> Comparison

    init<M: Message>(_ type: M.Type) {
      testDescription = M.layout.name
      layout = M.layout
      compare = { Comparison(type, $0) }
    }
  }

  /// What came of both ways.
  struct Comparison {
    let isSame: Bool
    let isValid: Bool
    let text: String

    init<M: Message>(_ type: M.Type, _ bytes: [UInt8]) {
      // An array made of a slice has no room beyond its end, so that an address sanitizer sees who reads there.
      let exact = Array(bytes[...])
      let first = Result { () throws(CodecError) in try M(serializedBytes: exact) }
      let second = Result { () throws(CodecError) in try M(unpacking: exact.span, options: DecodingOptions()) }
      isSame = first == second || Self.hasNaN(first) && Self.sizes(first) == Self.sizes(second)
      isValid = (try? first.get()) != nil
      text = "\(first) is not \(second)"
    }

    /// Only what is not a number differs from itself.
    private static func hasNaN<M: Message>(_ result: Result<M, CodecError>) -> Bool { result != result }

    private static func sizes<M: Message>(_ result: Result<M, CodecError>) -> [UInt8]? {
      try? result.get().serializedBytes().sorted()
    }
  }

  static let kinds: [Kind] = [
    Kind(Wright_Test_V1_Scalars.self), Kind(Wright_Test_V1_Optionals.self), Kind(Wright_Test_V1_Lists.self),
    Kind(Wright_Test_V1_Maps.self), Kind(Wright_Test_V1_Choice.self), Kind(Wright_Test_V1_Tree.self),
    Kind(Wright_Test_V1_WellKnown.self), Kind(Wright_Test_V1_Names.self), Kind(Wright_Test_V1_Nothing.self),
    Kind(OldRequired.self), Kind(OldDefaults.self), Kind(OldGroups.self),
    Kind(Google_Protobuf_FileDescriptorProto.self), Kind(Google_Protobuf_Struct.self),
    Kind(SmartcartCart.self), Kind(SmartcartCartChange.self), Kind(SmartcartPaymentTerms.self),
    Kind(SmartcartScan.self), Kind(SmartcartScanResult.self),
  ]

  @Test("gives the same for random messages, whole", arguments: kinds)
  func whole(kind: Kind) {
    var encoding = RandomEncoding(seed: 1)
    for _ in 0..<100 {
      let bytes = encoding.message(kind.layout)
      let comparison = kind.compare(bytes)
      #expect(comparison.isSame && comparison.isValid, "\(bytes): \(comparison.text)")
    }
  }

  @Test("gives the same value or the same error for random messages, spoilt", arguments: kinds)
  func spoilt(kind: Kind) {
    var encoding = RandomEncoding(seed: 2)
    var refused = 0
    for _ in 0..<60 {
      let whole = encoding.message(kind.layout, depth: 2)
      for round in 0..<10 {
        var bytes = whole
        for _ in 0...(round % 3) { encoding.spoil(&bytes) }
        let comparison = kind.compare(bytes)
        #expect(comparison.isSame, "\(bytes): \(comparison.text)")
        refused += comparison.isValid ? 0 : 1
      }
    }
    #expect(refused > 0 && refused < 600)
  }

  @Test("gives the same at the limit of nesting")
  func depth() {
    var bytes: [UInt8] = []
    for levels in 1...103 {
      bytes =
        [0x3A] + (bytes.count < 128 ? [UInt8(bytes.count)] : [UInt8(bytes.count & 127) | 128, UInt8(bytes.count >> 7)])
        + bytes
      let comparison = Comparison(Wright_Test_V1_Choice.self, bytes)
      #expect(comparison.isSame && comparison.isValid == (levels <= 100), "\(levels): \(comparison.text)")
    }
  }
}
