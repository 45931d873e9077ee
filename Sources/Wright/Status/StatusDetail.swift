internal import WrightGoogle
public import WrightProtobuf

/// Something that an error tells beside its text, for programs to act upon: a message, as a rule one of
/// `google/rpc/error_details.proto`.
public struct StatusDetail: Sendable {
  /// The message.
  public let message: any Message

  /// Makes a detail of any message; a client needs its schema to read it.
  public init(_ message: some Message) { self.message = message }

  /// Why, in terms that programs can compare.
  ///
  /// - Parameters:
  ///   - reason: in upper snake case, unique within the domain.
  ///   - domain: who says so, such as a service's host name.
  ///   - metadata: what belongs to the reason.
  public static func errorInfo(reason: String, domain: String, metadata: [String: String] = [:]) -> Self {
    Self(
      Google_Rpc_ErrorInfo.with {
        $0.reason = reason
        $0.domain = domain
        $0.metadata = metadata
      })
  }

  /// When to try again: not before so long.
  public static func retryInfo(after delay: Duration) -> Self {
    Self(Google_Rpc_RetryInfo.with { $0.retryDelay = Google_Protobuf_Duration(delay) })
  }

  /// For those who debug the server; nothing for strangers to read.
  public static func debugInfo(_ detail: String, stackEntries: [String] = []) -> Self {
    Self(
      Google_Rpc_DebugInfo.with {
        $0.detail = detail
        $0.stackEntries = stackEntries
      })
  }

  /// Which quotas are used up, by their subjects, such as `project:12`.
  public static func quotaFailure(_ violations: KeyValuePairs<String, String>) -> Self {
    Self(
      Google_Rpc_QuotaFailure.with {
        $0.violations = violations.map { subject, description in
          .with {
            $0.subject = subject
            $0.description_p = description
          }
        }
      })
  }

  /// A condition that would have to hold first: its kind, such as `TERMS`, and what it is about.
  public static func preconditionFailure(type: String, subject: String, description: String) -> Self {
    let violation = Google_Rpc_PreconditionFailure.Violation.with {
      $0.type = type
      $0.subject = subject
      $0.description_p = description
    }
    return Self(Google_Rpc_PreconditionFailure.with { $0.violations = [violation] })
  }

  /// Which fields of the request are wrong, by their paths, such as `lines[2].quantity`, and what is wrong with each.
  public static func badRequest(_ violations: KeyValuePairs<String, String>) -> Self {
    Self(
      Google_Rpc_BadRequest.with {
        $0.fieldViolations = violations.map { field, description in
          .with {
            $0.field = field
            $0.description_p = description
          }
        }
      })
  }

  /// What to tell the server's operator.
  public static func requestInfo(requestID: String, servingData: String = "") -> Self {
    Self(
      Google_Rpc_RequestInfo.with {
        $0.requestID = requestID
        $0.servingData = servingData
      })
  }

  /// What the error is about.
  public static func resourceInfo(type: String, name: String, owner: String = "", description: String = "") -> Self {
    Self(
      Google_Rpc_ResourceInfo.with {
        $0.resourceType = type
        $0.resourceName = name
        $0.owner = owner
        $0.description_p = description
      })
  }

  /// Where to read on: descriptions with their addresses.
  public static func help(_ links: KeyValuePairs<String, String>) -> Self {
    Self(
      Google_Rpc_Help.with {
        $0.links = links.map { description, url in
          .with {
            $0.description_p = description
            $0.url = url
          }
        }
      })
  }

  /// The error in the user's language, which a BCP 47 tag names, such as `de-CH`.
  public static func localizedMessage(_ text: String, locale: String) -> Self {
    Self(
      Google_Rpc_LocalizedMessage.with {
        $0.locale = locale
        $0.message = text
      })
  }

  /// The messages of `google/rpc/error_details.proto`.
  package static let standardLayouts = [
    Google_Rpc_BadRequest.layout, Google_Rpc_ErrorInfo.layout, Google_Rpc_RetryInfo.layout, Google_Rpc_DebugInfo.layout,
    Google_Rpc_QuotaFailure.layout, Google_Rpc_PreconditionFailure.layout, Google_Rpc_RequestInfo.layout,
    Google_Rpc_ResourceInfo.layout, Google_Rpc_Help.layout, Google_Rpc_LocalizedMessage.layout,
  ]
}
