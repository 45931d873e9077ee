import Foundation
import SmartcartAPI
import Wright

/// The messages that the codec is measured on: those that a cart full of shopping sends and gets.
enum Samples {
  /// How many lines the cart has.
  static let lineCount = 12

  /// Writes them as files that `CodecTimer` reads.
  static func write(to folder: URL) throws {
    try write(cart, "Cart", to: folder)
    try write(cartChange, "CartChange", to: folder)
    try write(paymentTerms, "PaymentTerms", to: folder)
    try write(scan, "Scan", to: folder)
    try write(scanResult, "ScanResult", to: folder)
  }

  private static func write(_ message: some Message, _ name: String, to folder: URL) throws {
    try Data(try message.serializedBytes()).write(to: folder.appending(path: "\(name).binpb"))
  }

  /// A scanned product, small and frequent.
  static let scan = SmartcartScan.with {
    $0.text = "4006381333931"
    $0.symbology = .ean13
    $0.confirmed = true
    $0.quality = 87
    $0.capturedAt = time(0)
  }

  /// What the cart is told of it.
  static let scanResult = SmartcartScanResult.with {
    $0.outcome = .added
    $0.line = line(3)
    $0.revision = 17
    $0.total = money(4711)
  }

  /// What every watcher is told of it.
  static let cartChange = SmartcartCartChange.with {
    $0.revision = 17
    $0.state = .paired
    $0.total = money(4711)
    $0.changedAt = time(90)
    $0.lineAdded = .with { $0.line = line(3) }
  }

  /// The cart as a watcher that begins gets it.
  static let cart = SmartcartCart.with {
    $0.sessionID = "ses_01J9Z3V7Q8R5T2W4Y6A0C1E3G5"
    $0.cartID = "cart-0042"
    $0.revision = 31
    $0.state = .locked
    $0.lines = lines
    $0.total = money(12_345)
    $0.pairingID = "pair_01J9Z3V7Q8R5T2W4Y6A0C1E3G6"
    $0.quote = .with {
      $0.quoteID = "quo_01J9Z3V7Q8R5T2W4Y6A0C1E3G7"
      $0.sessionID = "ses_01J9Z3V7Q8R5T2W4Y6A0C1E3G5"
      $0.revision = 31
      $0.lines = lines
      $0.total = money(12_345)
      $0.digest = digest
      $0.expiresAt = time(600)
    }
    $0.reportedGrams = 8_420
    $0.openedAt = time(0)
  }

  /// What the second server signs and the terminal checks.
  static let paymentTerms = SmartcartPaymentTerms.with {
    $0.paymentID = "pay_01J9Z3V7Q8R5T2W4Y6A0C1E3G8"
    $0.merchantID = "shop-17"
    $0.merchantName = "Corner Grocery, Mill Lane"
    $0.sessionID = "ses_01J9Z3V7Q8R5T2W4Y6A0C1E3G5"
    $0.pairingID = "pair_01J9Z3V7Q8R5T2W4Y6A0C1E3G6"
    $0.quoteID = "quo_01J9Z3V7Q8R5T2W4Y6A0C1E3G7"
    $0.quoteDigest = digest
    $0.lines = lines
    $0.total = money(12_345)
    $0.nonce = digest
    $0.sealingKey = .with {
      $0.keyID = "seal-2026-11"
      $0.suite = .x25519Sha256Chacha20Poly1305
      $0.publicKey = digest
    }
    $0.issuedAt = time(300)
    $0.expiresAt = time(600)
  }

  private static let lines = (1...lineCount).map(line)
  private static let digest = [UInt8]((0..<32).map { UInt8($0 * 7 + 3) })

  private static func line(_ number: Int) -> SmartcartCartLine {
    .with {
      $0.lineID = "line-\(number)"
      $0.product = .with {
        $0.code.gtin = "0400638133393\(number % 10)"
        $0.name = "Semi-skimmed milk, 1 l, no. \(number)"
        $0.price = money(129 + number)
        $0.unit = .each
        $0.minimumAge = number == 7 ? 18 : 0
      }
      $0.quantity = Int64(number % 3 + 1)
      $0.amount = money((129 + number) * (number % 3 + 1))
    }
  }

  private static func money(_ minorUnits: Int) -> SmartcartMoney {
    .with {
      $0.minorUnits = Int64(minorUnits)
      $0.currencyCode = "EUR"
    }
  }

  private static func time(_ seconds: Int) -> Google_Protobuf_Timestamp {
    .with {
      $0.seconds = 1_795_436_400 + Int64(seconds)
      $0.nanos = 250_000_000
    }
  }
}
