import Foundation
import TestSupport

/// A diagnostic as a run of the command shows it: its code, and where.
struct PrintedDiagnostic: Hashable, CustomStringConvertible {
  let code: String
  let place: String

  var description: String { "\(code) at \(place)" }

  /// Those of `check --format json`, which standard output holds.
  static func ofJSON(_ result: CommandResult) throws -> [PrintedDiagnostic] {
    let report = try JSONSerialization.jsonObject(with: Data(result.stdout)) as? [String: Any]
    guard let diagnostics = report?["diagnostics"] as? [[String: Any]] else { throw NotACheckReport() }
    return try diagnostics.map { diagnostic in
      guard let code = diagnostic["code"] as? String, let path = diagnostic["path"] as? String else {
        throw NotACheckReport()
      }
      if let sheet = diagnostic["sheet"] as? String {
        let parts = [path, sheet, diagnostic["address"] as? String].compactMap(\.self)
        return PrintedDiagnostic(code: code, place: parts.joined(separator: "!"))
      }
      let numbers = [diagnostic["line"], diagnostic["column"]].compactMap { $0 as? Int }
      return PrintedDiagnostic(code: code, place: ([path] + numbers.map { String($0) }).joined(separator: ":"))
    }
  }

  /// Those that any other command tells on standard error, as `place: erreur E104 …`.
  static func ofText(_ text: String) -> [PrintedDiagnostic] {
    text.split(separator: "\n").compactMap { line in
      guard let match = line.wholeMatch(of: /(\S.*?): (?:erreur|avertissement) ([EW][0-9]{3}) .*/) else { return nil }
      return PrintedDiagnostic(code: String(match.2), place: String(match.1))
    }
  }
}

/// Standard output holds no check report.
struct NotACheckReport: Error {}
