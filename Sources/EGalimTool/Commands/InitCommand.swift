import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimProject
import TabularText

struct InitOptions: OptionRoot {
  var folder: String?
  var keepsExisting = false
  var canteens: String?
  var meals: String?
  var year: Int?
  var replaces = false

  /// The folder with its final slash; empty for the current one.
  var prefix: String {
    guard let folder, !folder.isEmpty, folder != "." else { return "" }
    return folder.hasSuffix("/") ? folder : folder + "/"
  }
}

/// `egalim init`: a project's folder, from which commands need no paths.
enum InitCommand {
  private typealias Shared = SharedOptions<InitOptions>

  static let spec = CommandSpec(
    name: "init",
    aliases: ["creer"],
    abstract: "Crée un projet\u{A0}: un dossier depuis lequel les commandes se passent de chemins.",
    discussion: """
      Écrit egalim.json, qui dit où sont les cantines, les registres et les repas, avec l'année et vos objectifs, et de \
      petits fichiers d'exemple à remplacer par les vôtres. Depuis ce dossier, egalim report suffit.
      Avec --existing, vos fichiers restent tels quels\u{A0}: egalim les reconnaît à leurs titres de colonnes, dit ce \
      qu'il a trouvé et n'écrit qu'egalim.json.
      Un éditeur comme VS Code complète egalim.json d'après son schéma, dont une copie est dans le dossier .egalim.
      """,
    options: [
      .flag(
        ["existing", "existant"], help: "Écrit egalim.json seul, pour les fichiers qui sont déjà là.",
        at: \.keepsExisting),
      .value(
        ["canteens", "cantines"], value: "FICHIER",
        help: "Avec --existing\u{A0}: la liste des cantines, depuis le dossier du projet.", completion: .file,
        at: \.canteens),
      .value(
        ["meals", "repas"], value: "FICHIER", help: "Avec --existing\u{A0}: les repas, depuis le dossier du projet.",
        completion: .file, at: \.meals),
      Shared.year(
        \.year, help: "Avec --existing\u{A0}: l'année du projet\u{202F}; sans elle, la plus récente trouvée."),
      Shared.force(\.replaces),
    ],
    positionals: [
      .value(
        "DOSSIER", help: "Où créer le projet\u{202F}; ici, sans dossier. Il est créé s'il n'existe pas.",
        completion: .file, at: \.folder)
    ],
    examples: [
      CommandExample("egalim init ma-cantine", "Un projet d'exemple dans un nouveau dossier."),
      CommandExample("egalim init --existing", "Un projet pour les fichiers de ce dossier."),
    ]
  ) { (options: InitOptions, context: Context) throws(UsageError) in
    try refuseEmpty(options)
    try refuseForSamples(options)
    var session = Session(context, today: nil)
    if let year = options.year, YearChoice.rules(of: year, foundIn: nil, &session) == nil { return session.status }
    if options.keepsExisting { adopt(options, &session) } else { start(options, &session) }
    return session.status
  }

  /// Refuses what names nothing: an empty variable of a script, mostly.
  private static func refuseEmpty(_ options: InitOptions) throws(UsageError) {
    let given = [("DOSSIER", options.folder), ("--canteens", options.canteens), ("--meals", options.meals)]
    if let name = given.first(where: { $0.1?.isEmpty == true })?.0 {
      throw .custom(problem: "\(name) est vide.", remedy: "Donnez un chemin.")
    }
  }

  /// Refuses options that only files that are there have a use for: the samples are what they are.
  private static func refuseForSamples(_ options: InitOptions) throws(UsageError) {
    guard !options.keepsExisting else { return }
    let given = [
      ("--canteens", options.canteens != nil), ("--meals", options.meals != nil), ("--year", options.year != nil),
    ]
    if let name = given.first(where: \.1)?.0 {
      throw .custom(problem: "\(name) n'a de sens qu'avec --existing.", remedy: "")
    }
  }

  // MARK: With samples

  private static func start(_ options: InitOptions, _ session: inout Session) {
    let ledgers = options.prefix + ProjectSamples.ledgersFolder
    // Where there is a project already, that is what is to be told.
    if !options.replaces, (try? PathKind(ofPath: options.prefix + Project.fileName)) == .missing,
      let names = try? Folder.fileNames(atPath: ledgers), !names.isEmpty
    {
      return session.stop(.ledgersBesideSamples(folder: ledgers + "/"), .file)
    }
    if write(ProjectSamples.project, SampleFiles.all, options, &session) {
      session.tell(
        .projectMade(
          path: options.prefix + Project.fileName, hasSamples: true, folder: String(options.prefix.dropLast())))
    }
  }

  // MARK: Writing

  /// Writes a project's files, all or none; false once it was said why not.
  static func write(
    _ project: ProjectText, _ samples: [(path: String, bytes: [UInt8])], _ options: InitOptions,
    _ session: inout Session
  ) -> Bool {
    let files = [(Project.fileName, Array(project.json.utf8))] + samples
    let folders = files.map { ProjectSearch.folder(ofFile: options.prefix + $0.0) }
    if let file = folders.lazy.compactMap(fileInWay(of:)).first {
      session.stop(.fileInPlaceOfFolder(path: file), .file)
      return false
    }
    let taken = files.map { options.prefix + $0.0 }.filter { (try? PathKind(ofPath: $0)) != .missing }
    if !taken.isEmpty, !options.replaces {
      session.stop(.projectFilesExist(paths: taken, canAdopt: !options.keepsExisting), .file)
      return false
    }
    // The schema is the tool's own, and goes with its version.
    let schema = (path: ProjectSchema.path, bytes: Array(ProjectSchema.text.utf8), replaces: true)
    var pending = AtomicFiles()
    var current = ""
    do throws(FileTrouble) {
      for file in files.map({ (path: $0.0, bytes: $0.1, replaces: options.replaces) }) + [schema] {
        current = options.prefix + file.path
        try pending.prepare(path: current, bytes: file.bytes, replacing: file.replaces, inFolderToCome: true)
      }
      for file in files.map(\.0) + [schema.path] {
        current = options.prefix + ProjectSearch.folder(ofFile: file)
        if !current.isEmpty { try Folder.create(atPath: current) }
      }
      current = options.prefix + Project.fileName
      try pending.commit()
      return true
    } catch {
      ResultFile.stop(error, at: current, &session)
      return false
    }
  }

  /// The part of a folder's path that is there and is no folder; nil when the folder is there or can be made.
  static func fileInWay(of folder: String) -> String? {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += part
      guard let kind = try? PathKind(ofPath: path), kind != .missing else { return nil }
      if kind != .folder { return path }
      path += "/"
    }
    return nil
  }
}
