import Testing
import WrightProtobuf
import WrightTestAPI

// The encodings here were made by the Python implementation of protobuf.

@Suite("Fields on the wire") struct CodecTests {
  static let scalars = hex(
    """
    09000000000000f83f 15000080be 18ffffffffffffffffff01 2080808080808080808001 28ffffffff0f 30ffffffffffffffffff01 38ffffffff0f
    40ffffffffffffffffff01 4dffffffff 51ffffffffffffffff 5dfeffffff 61fdffffffffffffff 6801
    720d6772c3bcc39f200020f09f9b92 7a0200ff 800102
    """)

  @Test("reads and writes every scalar type at its limits")
  func scalars() throws {
    let expected = Wright_Test_V1_Scalars.with {
      $0.doubleField = 1.5
      $0.floatField = -0.25
      $0.int32Field = -1
      $0.int64Field = .min
      $0.uint32Field = .max
      $0.uint64Field = .max
      $0.sint32Field = .min
      $0.sint64Field = .min
      $0.fixed32Field = .max
      $0.fixed64Field = .max
      $0.sfixed32Field = -2
      $0.sfixed64Field = -3
      $0.boolField = true
      $0.stringField = "grüß \0 🛒"
      $0.bytesField = [0, 255]
      $0.colour = .green
    }
    #expect(try Wright_Test_V1_Scalars(serializedBytes: Self.scalars) == expected)
    #expect(try expected.serializedBytes() == Self.scalars)
  }

  @Test("sends nothing for zeroes without presence, but minus zero")
  func zeroes() throws {
    #expect(try Wright_Test_V1_Scalars().serializedBytes() == [])
    let minus = Wright_Test_V1_Scalars.with {
      $0.doubleField = -0.0
      $0.floatField = -0.0
    }
    #expect(try minus.serializedBytes() == hex("090000000000000080 1500000080"))
    #expect(try Wright_Test_V1_Scalars(serializedBytes: minus.serializedBytes()).doubleField.sign == .minus)
  }

  @Test("sends zeroes that were set, where presence is known")
  func presence() throws {
    let bytes = hex("090000000000000000 1800 6800 7200 7a00 800100 8a0100")
    let message = Wright_Test_V1_Optionals.with {
      $0.doubleField = 0
      $0.int32Field = 0
      $0.boolField = false
      $0.stringField = ""
      $0.bytesField = []
      $0.colour = .unspecified
      $0.scalars = .init()
    }
    #expect(try message.serializedBytes() == bytes)
    var decoded = try Wright_Test_V1_Optionals(serializedBytes: bytes)
    #expect(decoded == message)
    #expect(decoded.hasStringField && !decoded.hasInt64Field)
    decoded.clearStringField()
    #expect(!decoded.hasStringField && decoded != message)
  }

  @Test("keeps numbers that an enumeration does not have")
  func openEnum() throws {
    let message = try Wright_Test_V1_Scalars(serializedBytes: hex("80014d"))
    #expect(message.colour == .UNRECOGNIZED(77))
    #expect(try message.serializedBytes() == hex("80014d"))
    let negative = Wright_Test_V1_Scalars.with { $0.colour = .negative }
    #expect(try negative.serializedBytes() == hex("8001ffffffffffffffffff01"))
    #expect(try Wright_Test_V1_Scalars(serializedBytes: negative.serializedBytes()) == negative)
  }

  @Test("reads and writes repeated fields, packed and one by one")
  func lists() throws {
    let bytes = hex(
      """
      0a10000000000000f03f000000000000f0bf 1a0d01ffffffffffffffffff01ac02 42020102 4a080700000008000000 6a03010001 7200 720161
      7a00 7a0101 8201030102638a0100 8a01021805 900101 900102 900103
      """)
    let message = Wright_Test_V1_Lists.with {
      $0.doubleField = [1, -1]
      $0.int32Field = [1, -1, 300]
      $0.sint64Field = [-1, 1]
      $0.fixed32Field = [7, 8]
      $0.boolField = [true, false, true]
      $0.stringField = ["", "a"]
      $0.bytesField = [[], [1]]
      $0.colour = [.red, .green, .UNRECOGNIZED(99)]
      $0.scalars = [.init(), .with { $0.int32Field = 5 }]
      $0.unpacked = [1, 2, 3]
    }
    #expect(try message.serializedBytes() == bytes)
    #expect(try Wright_Test_V1_Lists(serializedBytes: bytes) == message)
  }

  @Test("reads packed what is declared unpacked, and the reverse, and both mixed")
  func packedEitherWay() throws {
    #expect(try Wright_Test_V1_Lists(serializedBytes: hex("920103010203")).unpacked == [1, 2, 3])
    #expect(try Wright_Test_V1_Lists(serializedBytes: hex("1801 1802 1a020304")).int32Field == [1, 2, 3, 4])
  }

  @Test("reads and writes maps with every kind of key and value")
  func maps() throws {
    let bytes = hex(
      """
      0a060a016b120176 120d08ffffffffffffffffff011005 1a050801120178 22070a016d12021809 2a0408071002 320b080511000000000000e03f
      3a0e09090000000000000015 00000000 42070dfcffffff1001
      """)
    let message = Wright_Test_V1_Maps.with {
      $0.texts = ["k": "v"]
      $0.numbers = [-1: 5]
      $0.blobs = [true: [120]]
      $0.messages = ["m": .with { $0.int32Field = 9 }]
      $0.colours = [7: .green]
      $0.doubles = [-3: 0.5]
      $0.floats = [9: 0]
      $0.flags = [-4: true]
    }
    #expect(try message.serializedBytes() == bytes)
    #expect(try Wright_Test_V1_Maps(serializedBytes: bytes) == message)
  }

  @Test("takes a missing key or value of a map as its zero, and the last of equal keys")
  func mapCorners() throws {
    let message = try Wright_Test_V1_Maps(
      serializedBytes: hex("0a00 0a030a0161 0a06 0a0162 120178 0a06 0a0162 120179 2200"))
    #expect(message.texts == ["": "", "a": "", "b": "y"])
    #expect(message.messages == ["": .init()])
  }

  @Test("sets the last member of a oneof that comes")
  func oneofs() throws {
    let message = try Wright_Test_V1_Choice(serializedBytes: hex("0a016e 1005 1a0161 2202 ffff"))
    #expect(message.choice == .blob([255, 255]))
    #expect(message.blob == [255, 255] && message.text.isEmpty)
    #expect(try message.serializedBytes() == hex("0a016e 2202ffff"))
    #expect(try Wright_Test_V1_Choice.with { $0.number = 0 }.serializedBytes() == hex("1000"))
    #expect(try Wright_Test_V1_Choice(serializedBytes: hex("1000")).choice == .number(0))
  }

  @Test("reads and writes messages that contain themselves")
  func recursion() throws {
    let bytes = hex("0a04726f6f74 12090a016c1a040a026c72 22030a016f 2a080a016e12030a0178 32050a030a0166")
    let tree = Wright_Test_V1_Tree.with {
      $0.label = "root"
      $0.left.label = "l"
      $0.left.right.label = "lr"
      $0.others = [.with { $0.label = "o" }]
      $0.named = ["n": .with { $0.label = "x" }]
      $0.forest.tree.label = "f"
    }
    #expect(try tree.serializedBytes() == bytes)
    #expect(try Wright_Test_V1_Tree(serializedBytes: bytes) == tree)
    let choice = Wright_Test_V1_Choice.with {
      $0.name = "n"
      $0.choiceWithin.choiceWithin.text = "deep"
    }
    #expect(try choice.serializedBytes() == hex("0a016e 3a083a061a0464656570"))
    #expect(try Wright_Test_V1_Choice(serializedBytes: choice.serializedBytes()) == choice)
  }

  @Test("appends to bytes that are there")
  func appends() throws {
    var bytes: [UInt8] = [9, 9]
    try Wright_Test_V1_Choice.with { $0.name = "n" }.serialize(into: &bytes)
    #expect(bytes == hex("0909 0a016e"))
  }

  @Test("carries large messages", arguments: [127, 128, 20_000, 3_000_000])
  func large(size: Int) throws {
    let message = Wright_Test_V1_Lists.with {
      $0.bytesField = [[UInt8](repeating: 7, count: size), []]
      $0.stringField = [String(repeating: "ü", count: size)]
      $0.int64Field = (0..<Int64(size / 8)).map { $0 * $0 }
      $0.scalars = [Wright_Test_V1_Scalars](repeating: .with { $0.stringField = "s" }, count: size / 64)
    }
    #expect(try Wright_Test_V1_Lists(serializedBytes: message.serializedBytes()) == message)
  }
}
