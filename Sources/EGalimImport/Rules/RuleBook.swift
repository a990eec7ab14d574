import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// What somebody's tables mean: column rules and article rules together.
public struct RuleBook: Hashable, Sendable {
  /// Which column feeds which field.
  public var columns: ColumnRules
  /// What articles are.
  public var articles: ArticleRules

  /// Makes a book.
  public init(columns: ColumnRules = ColumnRules(), articles: ArticleRules = ArticleRules()) {
    self.columns = columns
    self.articles = articles
  }
}

/// A book of rules read from its folder, with all that is wrong with it.
public struct RuleReading: Sendable {
  /// The rules, as far as they could be read.
  public private(set) var book = RuleBook()
  /// What is wrong, in the order of the files and their rows.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read.
  public private(set) var paths: [String] = []

  /// Whether nothing is wrong that keeps the rules from being used.
  public var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Reads the rules of a folder: `colonnes` and, where there is one, `articles`, each a CSV or a workbook, or both as
  /// sheets of a workbook `regles`.
  ///
  /// - Parameter path: the folder, or the workbook itself.
  public init(path: String) {
    do throws(FileTrouble) {
      guard try PathKind(ofPath: path) == .folder else {
        readColumns(path)
        readArticles(path, isRequired: false)
        return
      }
      let prefix = path.hasSuffix("/") ? path : path + "/"
      let names = try Folder.fileNames(atPath: path)
      guard let columns = one(of: "colonnes", names, prefix) else { return }
      readColumns(columns)
      if let articles = one(of: "articles", names, prefix) {
        readArticles(articles, isRequired: articles != columns)
      }
    } catch {
      diagnostics.append(Diagnostic(Finding(error), at: Place(path: path)))
    }
  }

  private static let extensions: Set<String> = ["csv", "tsv", "txt", "xlsx", "ods"]

  /// The one file that holds those rules; nil when there is none, which is an error for the column rules, or several.
  private mutating func one(of base: String, _ names: [String], _ prefix: String) -> String? {
    let found = names.filter { name in
      guard let point = name.lastIndex(of: ".") else { return false }
      let stem = TextFolding.fold(String(name[..<point]))
      return (stem == base || stem == "regles")
        && Self.extensions.contains(name[name.index(after: point)...].lowercased())
    }
    if found.count > 1 {
      diagnostics.append(Diagnostic(.severalRuleFiles(names: found), at: Place(path: prefix + found[0])))
      return nil
    }
    if found.isEmpty, base == "colonnes" {
      diagnostics.append(Diagnostic(.fileNotFound, at: Place(path: prefix + RuleFileWriter.columnsName)))
    }
    return found.first.map { prefix + $0 }
  }

  private mutating func readColumns(_ path: String) {
    var reader = ColumnRuleReader(path: path)
    reader.read()
    book.columns = reader.rules
    diagnostics += reader.diagnostics
    paths.append(path)
  }

  private mutating func readArticles(_ path: String, isRequired: Bool) {
    var reader = ArticleRuleReader(path: path)
    reader.read()
    // A workbook may well hold the column rules alone.
    if !isRequired, !reader.hasTable { return }
    book.articles = reader.rules
    diagnostics += reader.diagnostics
    if !paths.contains(path) { paths.append(path) }
  }
}
