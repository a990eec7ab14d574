import Foundation
import TestSupport

/// What `check --format json` printed, as far as tests ask.
struct CheckJSON {
  /// A diagnostic.
  struct Found: Equatable {
    let code: String
    let path: String
  }

  let diagnostics: [Found]
  let paths: [String]
  let counts: [String: Int]

  init(_ bytes: [UInt8]) throws {
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    diagnostics = (object["diagnostics"] as? [[String: Any]] ?? []).map {
      Found(code: $0["code"] as? String ?? "", path: $0["path"] as? String ?? "")
    }
    paths = (object["files"] as? [[String: Any]] ?? []).map { $0["path"] as? String ?? "" }
    counts = object["counts"] as? [String: Int] ?? [:]
  }
}

/// What `report --format json` printed, as far as tests ask.
struct ReportJSON {
  /// A canteen's figures, or those of all together.
  struct Figures {
    let object: [String: Any]

    var siret: String { object["siret"] as? String ?? "" }
    var name: String { object["name"] as? String ?? "" }

    /// Amounts in cents by name under a key; nil where the figure is null.
    func cents(_ key: String) -> [String: Int?] {
      (object[key] as? [String: Any] ?? [:]).mapValues { ($0 as? NSNumber).map(ReportJSON.hundredths) }
    }
  }

  let year: Int
  let canteens: [Figures]
  let totals: Figures

  init(_ bytes: [UInt8]) throws {
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    year = object["year"] as? Int ?? 0
    canteens = (object["canteens"] as? [[String: Any]] ?? []).map(Figures.init)
    totals = Figures(object: object["totals"] as? [String: Any] ?? [:])
  }

  /// A number of two decimals as a whole number of hundredths.
  static func hundredths(_ number: NSNumber) -> Int {
    Int((number.doubleValue * 100).rounded())
  }
}
