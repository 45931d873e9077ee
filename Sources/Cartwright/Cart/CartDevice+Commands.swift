internal import CartwrightDevice
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

extension CartDevice {
  /// Does what the shopper asks for, one after the other.
  func obey(_ commands: AsyncStream<CartCommand>, _ sessionID: String) async throws -> Bool {
    for await command in commands {
      do {
        try await obey(command, sessionID)
      } catch let error as RPCError where error.code != .cancelled {
        show(.trouble("\(error.message)"))
      }
    }
    return false
  }

  private func obey(_ command: CartCommand, _ sessionID: String) async throws {
    switch command {
    case .checkout: status.update { $0.wantsCheckout = true }
    case .list: show(.standing(status.value.cart))
    case .unlock:
      status.update { $0.wantsCheckout = false }
      try await unlock(status.value.cart)
    case .abandon: try await abandon(sessionID)
    case .remove(let line): try await remove(line, sessionID)
    case .set(let line, let pieces): try await set(line, pieces, sessionID)
    case .weigh(let line, let grams): try await weigh(line, grams, sessionID)
    case .produce(let plu, let pieces): try await add(plu, .quantity(pieces), sessionID)
    case .weighedProduce(let plu, let grams): try await add(plu, .grams(grams), sessionID)
    }
  }

  /// A line by its number in the list; says so when there is none.
  private func lineID(_ number: Int) -> String? {
    let lines = status.value.cart.lines
    guard number >= 1, number <= lines.count else {
      show(.trouble("there is no line \(number): type list to see the lines"))
      return nil
    }
    return lines[number - 1].lineID
  }

  private func abandon(_ sessionID: String) async throws {
    let request = SmartcartCloseSessionRequest.with {
      $0.requestID = "close-\(sessionID)"
      $0.sessionID = sessionID
    }
    _ = try await patience.untilAnswered { try await carts.closeSession(request, options: $0) }
  }

  private func remove(_ line: Int, _ sessionID: String) async throws {
    guard let lineID = lineID(line) else { return }
    let request = SmartcartRemoveItemRequest.with {
      $0.requestID = RequestID.make()
      $0.sessionID = sessionID
      $0.expectedRevision = status.value.cart.revision
      $0.lineID = lineID
    }
    show(.standing(try await patience.untilAnswered { try await carts.removeItem(request, options: $0) }.cart))
  }

  private func set(_ line: Int, _ pieces: Int64, _ sessionID: String) async throws {
    guard let lineID = lineID(line) else { return }
    let request = SmartcartSetQuantityRequest.with {
      $0.requestID = RequestID.make()
      $0.sessionID = sessionID
      $0.expectedRevision = status.value.cart.revision
      $0.lineID = lineID
      $0.quantity = pieces
    }
    show(.standing(try await patience.untilAnswered { try await carts.setQuantity(request, options: $0) }.cart))
  }

  private func weigh(_ line: Int, _ grams: Int64, _ sessionID: String) async throws {
    guard let lineID = lineID(line) else { return }
    let request = SmartcartReportWeightRequest.with {
      $0.requestID = RequestID.make()
      $0.sessionID = sessionID
      $0.lineID = lineID
      $0.grams = grams
    }
    show(.standing(try await patience.untilAnswered { try await carts.reportWeight(request, options: $0) }.cart))
  }

  private func add(
    _ plu: String, _ measure: SmartcartAddByPluRequest.OneOf_Measure, _ sessionID: String
  ) async throws {
    let request = SmartcartAddByPluRequest.with {
      $0.requestID = RequestID.make()
      $0.sessionID = sessionID
      $0.plu = plu
      $0.measure = measure
    }
    show(.standing(try await patience.untilAnswered { try await carts.addByPlu(request, options: $0) }.cart))
  }
}
