import CartwrightContracts
import CartwrightGatewayService
import Foundation
import GRDB
import SmartcartAPI
import Testing
import WrightProtobuf
import WrightRPC

@Suite("Gateway: restarts and lost words", .timeLimit(.minutes(2)))
struct DurabilityTests {
  @Test("delivers a completion once when it was stopped between capture and delivery")
  func stoppedBeforeDelivery() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("RecordCompletion", .before)
      let paymentID = try await shop.withGateway { gateway in
        try await shop.pay("tok_visa", at: gateway) { $0.state == .captured }.last?.paymentID ?? ""
      }
      let before = try await shop.completions()
      #expect(before == 0)
      shop.mishap.end("RecordCompletion")
      try await shop.withGateway { gateway in
        let done = try await gateway.follow(paymentID).last
        #expect(done?.state == .completed && done?.hasExitPass == true)
      }
      let after = try await shop.completions()
      #expect(after == 1)
      let state = await shop.carts.state
      #expect(state == .paid(paymentID))
    }
  }

  @Test("has a completion recorded once when its acknowledgement is lost again and again")
  func lostAcknowledgement() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("RecordCompletion", .after)
      try await shop.withGateway { gateway in
        let paymentID = try await shop.pay("tok_visa", at: gateway) { $0.state == .captured }.last?.paymentID ?? ""
        while try await shop.completions() == 0 { await Task.yield() }
        shop.mishap.end("RecordCompletion")
        let done = try await gateway.follow(paymentID).last
        #expect(done?.state == .completed)
      }
      let count = try await shop.completions()
      #expect(count == 1)
    }
  }

  @Test("asks for no pass any more when the cart has left before the completion was acknowledged")
  func leftBeforeAcknowledgement() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("RecordCompletion", .after)
      try await shop.withGateway { gateway in
        let payment = try #require(try await shop.pay("tok_visa", at: gateway) { $0.state == .captured }.last)
        while try await shop.completions() == 0 { await Task.yield() }
        // Staff let the shopper go.
        let pass = try await shop.plain.issueExitPass(
          .with { ($0.requestID, $0.sessionID) = ("staff-1", payment.sessionID) },
          metadata: ["smartcart-party": "staff/staff-1"]
        ).exitPass
        try await shop.exit(pass)
        while await !shop.carts.hasExited { await Task.yield() }
        shop.mishap.end("RecordCompletion")
        _ = try await gateway.follow(payment.paymentID) { $0.state == .completed }
        let store = try DatabaseQueue(path: shop.folder.appending(path: "gateway.sqlite").path)
        while try await store.read({ try Int.fetchOne($0, sql: "SELECT count(*) FROM outbox") }) != 0 {
          await Task.yield()
        }
      }
    }
  }

  @Test("goes on with an attempt that was submitted before a stop", arguments: ["Authorize", "Capture"])
  func stoppedBeforeAcquirer(method: String) async throws {
    try await TestShop.open { shop in
      shop.mishap.begin(method, .after)
      shop.mishap.begin("Query", .before)
      let paymentID = try await shop.withGateway { gateway in
        try await shop.pay("tok_visa", at: gateway) { $0.state == .unknown }.last?.paymentID ?? ""
      }
      shop.mishap.end(method)
      shop.mishap.end("Query")
      try await shop.withGateway { gateway in
        let done = try await gateway.follow(paymentID).last
        #expect(done?.state == .completed && done?.attempts.count == 1)
      }
    }
  }

  @Test("tells a watcher who comes back each revision once, across a restart")
  func watcherComesBack() async throws {
    try await TestShop.open { shop in
      shop.mishap.begin("RecordCompletion", .before)
      let seen = try await shop.withGateway { gateway in
        try await shop.pay("tok_visa", at: gateway) { $0.state == .authorized }
      }
      shop.mishap.end("RecordCompletion")
      let last = try #require(seen.last)
      let rest = try await shop.withGateway { gateway in
        try await gateway.follow(last.paymentID, after: last.revision)
      }
      #expect((seen + rest).map(\.revision) == [2, 3, 4, 5])
    }
  }

  @Test("keeps a balanced ledger: what was captured is sold, what was reversed is not")
  func ledger() async throws {
    try await TestShop.open { shop in
      try await shop.withGateway { gateway in
        _ = try await shop.pay("tok_visa", at: gateway)
      }
      let store = try DatabaseQueue(path: shop.folder.appending(path: "gateway.sqlite").path)
      try await store.read { db in
        let sum = try Int64.fetchOne(
          db,
          sql: """
            SELECT sum((CASE side WHEN 'debit' THEN 1 ELSE -1 END) * (CASE releases WHEN 1 THEN -1 ELSE 1 END) * amount)
            FROM ledger_posting
            """)
        #expect(sum == 0)
        let sold = try Int64.fetchOne(db, sql: "SELECT credits FROM ledger_account WHERE id = 'sales:EUR'")
        let held = try Int64.fetchOne(db, sql: "SELECT pending_credits FROM ledger_account WHERE id = 'sales:EUR'")
        #expect(sold == 617 && held == 0)
      }
      #expect(throws: (any Error).self) { try store.write { try $0.execute(sql: "DELETE FROM ledger_posting") } }
    }
  }
}
