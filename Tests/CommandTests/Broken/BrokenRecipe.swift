import Foundation
import TestSupport

/// How a broken file is made that is too large to be kept in the project.
enum BrokenRecipe: String, Sendable {
  /// A cell of more than a mebibyte in the second line of purchases, as a lost quote makes one.
  case longCell = "cellule-trop-longue"
  /// A sound ledger of more than 10,485,760 bytes.
  case largeFile = "fichier-trop-gros"
  /// So many lines of nearly a billion euros that their sum leaves 64 bits of cents; no smaller file reaches that.
  case hugeSum = "somme-demesuree"

  /// Whether somebody asked for what takes minutes: more than three gigabytes go through a pipe.
  static let runsHugeOnes = ProcessInfo.processInfo.environment["EGALIM_LARGE"] == "1"

  /// Makes the file of that name in a folder; gives the process that writes into it, for one that is a named pipe.
  func make(_ name: String, in folder: TemporaryFolder) throws -> Process? {
    switch self {
    case .longCell: try folder.write(Self.ledgerWithLongCell, to: name)
    case .largeFile: try folder.write(Self.largeLedger, to: name)
    case .hugeSum: return try Self.startHugeSum(into: folder.path(name))
    }
    return nil
  }

  // MARK: Contents

  private static let header =
    "siret;description;fournisseur;date;prix_ht;famille_produits;categories_egalim;origine;est_circuit_court;est_local;"
    + "definition_local;definition_local_km"

  private static func purchase(_ description: String, price: String = "36.80") -> String {
    "21026188000012;\(description);Verger du Buëch;2026-10-06;\(price);FRUITS_ET_LEGUMES;;FRANCE;NON;NON;;"
  }

  private static var ledgerWithLongCell: String {
    let description = String(repeating: "Pommes golden ", count: (1 << 20) / 14 + 1)
    return text([header, purchase("Carottes en botte"), purchase(description), purchase("Poires")])
  }

  private static var largeLedger: String {
    let lines = [header, purchase("Pommes golden")].map { $0.replacingOccurrences(of: ";", with: ",") }
    let count = 10_485_760 / lines[1].utf8.count + 1
    return text([lines[0]] + Array(repeating: lines[1], count: count))
  }

  private static func text(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }

  // MARK: More than a disk should hold

  /// 2^63 cents at 99,999,999,999 cents a line, and a few lines more.
  private static let linesBeyondSixtyFourBits = 92_300_000

  /// Starts a shell that writes into a named pipe for as long as the command reads from it.
  private static func startHugeSum(into path: String) throws -> Process {
    guard mkfifo(path, 0o600) == 0 else { throw PipeNotMade(path: path) }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", #"{ echo "$2"; yes "$3" | head -n "$4"; } > "$1""#, "sh", path, header,
      purchase("Pommes", price: "999999999.99"), String(linesBeyondSixtyFourBits),
    ]
    try shell.run()
    return shell
  }
}

/// The named pipe could not be made.
struct PipeNotMade: Error {
  let path: String
}
