/// What commands tell beside their results, in French.
enum FrenchNotices {
  static func text(of notice: Notice) -> FrenchText {
    switch notice {
    // MARK: Choices made for the user
    case .latestYearUsed(let year):
      "Année \(year), la plus récente trouvée ; une autre se demande avec --year."
    case .noCanteenList:
      """
      Sans liste de cantines, les cantines sont celles des registres et les objectifs ceux de la métropole. \
      Donnez la liste avec --canteens.
      """
    case .yearlyMealsUsed:
      "Sans fichier de repas, c'est le nombre de repas par an de la liste de cantines qui sert."
    case .yearlyMealsTooEarly:
      """
      Le nombre de repas par an de la liste ne sert que pour une année entière, le coût par repas n'est pas calculé. \
      Donnez les repas servis avec --meals.
      """
    case .noMeals:
      "Aucun nombre de repas connu, le coût par repas n'est pas calculé. Donnez les repas avec --meals."
    case .linesOutsideYear(let count, let year):
      "\(count, "ligne datée", "lignes datées") d'une autre année que \(year), non \(agreed(count, "comptée"))."
    case .linesAfterMonth(let count, let month):
      """
      \(count, "ligne datée", "lignes datées") d'après \(FrenchDates.month(iso: month)), non \(agreed(count, "comptée")).
      """
    case .fileSkipped(let path, let reason):
      "\(path) : fichier laissé de côté, \(reason)."
    case .linesLeftOut(let count, let cents, let command):
      "\(count, "ligne écartée", "lignes écartées") (\(euros: cents)) à cause d'erreurs : \(command)"
    case .roundedShareWouldMeet(let canteen, let target):
      """
      \(canteen) : la plateforme, qui arrondit, dira l'objectif \(target) atteint ; au centime près, il ne l'est pas.
      """
    case .overseasStep(let territories, let egalim, let bio):
      """
      \(territories.joined(separator: ", ")) : l'objectif de la période est de \(egalim) % EGalim dont \(bio) % bio ; \
      la plateforme montre encore celui de la première étape.
      """
    case .privateBefore2024(let canteen):
      "\(canteen) : un restaurant privé n'est tenu aux objectifs que depuis le 1er janvier 2024."
    case .canteensWithoutPurchases(let names, let year):
      "Sans achat en \(year) : \(list: names, limit: 10)."
    case .groupDeclaresFor(let group, let isListed, let names, let cents, let own):
      """
      \(isListed ? group : "Le groupe \(group), absent de la liste,") déclare pour \(list: names, limit: 10) : \(euros: cents) d'achats ajoutés à \(euros: own) d'achats du \
      groupe.
      """
    case .groupIsNone(let names):
      """
      \(list: names, limit: 10) : le groupe_id de la liste désigne une cantine qui n'est pas un groupe, ces achats sont \
      déclarés à part. Corrigez la liste si un groupe doit les déclarer.
      """
    case .satellitesDeclareAlone(let names):
      """
      \(list: names, limit: 10) : une cuisine centrale y livre, mais la liste n'indique pas de groupe ; \
      \(names.count < 2 ? "ses" : "leurs") propres achats sont déclarés à part. Si un groupe déclare pour \
      \(names.count < 2 ? "elle" : "elles"), donnez son identifiant dans la colonne groupe_id.
      """
    case .groupsDeclareByID(let names):
      """
      \(list: names, limit: 10) : un groupe n'a pas de SIRET et ne déclare que le bilan simple, par son identifiant. \
      Faites-le avec --statement simple --identifier id.
      """
    case .repeatsLeftOut(let leftOut, let kept, let count, let cents):
      """
      \(input(leftOut)) : \(count, "ligne") (\(euros: cents)) non \(agreed(count, "comptée")), déjà dans \(input(kept)).
      """
    case .givenAgain(let path, let first):
      path == first
        ? "\(input(path)) : donné deux fois, lu une seule fois."
        : "\(input(path)) : c'est \(input(first)), donné deux fois et lu une seule fois."
    case .repeatsLeftOutInAll(let count, let cents, let command):
      """
      Chaque ligne compte une fois : \(count, "ligne écartée", "lignes écartées") (\(euros: cents)). \
      Le détail : \(command)
      """
    case .nothingRepeated:
      "Aucune ligne n'est dans deux fichiers : --dedupe n'écarte rien."
    case .identifiersNotMatched:
      """
      Des cantines sont nommées par leur SIRET, d'autres par leur identifiant. Sans liste de cantines, leurs lignes ne \
      sont pas comparées entre elles. Donnez la liste avec --canteens.
      """
    case .repeatsShownBy(let command):
      "Les lignes répétées, par groupes et avec leurs montants : \(command)"
    case .repeatsCanBeLeftOut:
      "Pour compter chaque ligne une seule fois, ajoutez --dedupe à egalim report ou egalim declare."
    case .projectRead(let path):
      "Projet : \(path)"
    case .reportNotRemembered(let path):
      "\(path) n'a pas pu être écrit : egalim status ne dira pas ce qui a changé depuis ce rapport."
    case .projectFileFound(let path, let part, let ledgers):
      projectFileFound(path, part, ledgers)
    case .projectKept(let path, let year, let targets):
      projectKept(path, year, targets)
    case .projectNotKept(let path):
      """
      L'ancien \(path) était mal écrit : son année et ses objectifs ne sont pas repris.
      """
    case .projectMade(let path, let hasSamples, let folder):
      projectMade(path, hasSamples, folder)
    case .moreDiagnostics(let hidden, let command):
      "… et \(hidden, "autre") : \(command)"

    // MARK: Why a command stopped
    case .neitherPathNorProject:
      """
      Il manque un chemin, et ni ce dossier ni ceux du dessus n'ont de projet (egalim.json). Donnez un registre ou un \
      dossier, ou créez un projet avec egalim init.
      """
    case .noProjectHere:
      "Ni ce dossier ni ceux du dessus n'ont de projet (egalim.json). Créez-en un avec egalim init."
    case .projectFilesExist(let paths, canAdopt: true):
      """
      \(list: paths, limit: 10) : déjà là, rien n'est écrit. Pour un projet avec vos propres fichiers, egalim init \
      --existing ; pour les remplacer, --force.
      """
    case .projectFilesExist(let paths, canAdopt: false):
      "\(list: paths, limit: 10) : déjà là, rien n'est écrit. Pour le remplacer, ajoutez --force."
    case .ledgersBesideSamples(let folder):
      """
      \(folder) contient déjà des fichiers, et des achats d'exemple y seraient comptés avec les vôtres : rien n'est \
      écrit. Pour un projet avec vos propres fichiers, egalim init --existing.
      """
    case .fileInPlaceOfFolder(let path):
      "\(path) est un fichier, et il faut ici un dossier : rien n'est écrit. Choisissez un autre nom."
    case .noFolderForProject(let folder):
      "Le dossier \(folder) n'existe pas : rien n'est écrit. Avec --existing, donnez le dossier de vos fichiers."
    case .otherFileForProject(let path, let part, let found):
      otherFileForProject(path, part, found)
    case .noLedgerForProject(let folder):
      """
      Aucun registre d'achats reconnu dans \(folder) : rien n'est écrit. Un modèle : egalim template purchases ; un \
      projet d'exemple : egalim init.
      """
    case .severalForProject(let part, let paths):
      """
      Plusieurs fichiers peuvent être \(part == .canteens ? "la liste des cantines" : "celui des repas") \
      (\(list: paths)) : rien n'est écrit. Dites lequel avec \(part == .canteens ? "--canteens" : "--meals").
      """
    case .tooManyFilesForProject(let limit):
      "Plus de \(count: limit) fichiers et dossiers : rien n'est écrit. Lancez egalim init dans un dossier plus petit."
    case .yearNeeded(let years):
      "Les registres portent sur plusieurs années (\(enumerated(years))). Choisissez-en une avec --year."
    case .noPurchasesInYear(let year, let years):
      years.isEmpty
        ? "Aucun achat en \(year), ni une autre année."
        : "Aucun achat en \(year). Les registres portent sur \(enumerated(years))."
    case .declaredByItsGroup(let canteen, let group, let id):
      "\(quoted: canteen) ne se déclare pas seule : son groupe \(quoted: group) déclare pour elle (--canteen \(id))."
    case .unknownCanteenAsked(let text):
      "La cantine \(quoted: text) n'est dans aucun registre ni dans la liste. Vérifiez son SIRET ou son identifiant."
    case .ledgersHaveErrors(let count, let lines, let cents, let command):
      lines == 0
        ? """
        \(count, "erreur") dans les fichiers : rien n'est écrit. Corrigez-les (\(command)), \
        ou déclarez malgré elles avec --accept-errors.
        """
        : """
        \(count, "erreur") dans les fichiers, \(lines, "ligne") (\(euros: cents)) \(agreedVerb(lines)) pas \
        \(agreed(lines, "comptée")) : rien n'est écrit. Corrigez-les (\(command)), \
        ou déclarez sans elles avec --accept-errors.
        """
    case .nothingInSelection:
      "Aucun achat dans la période demandée : rien à envoyer."
    case .filesNotReadWhole(let paths):
      """
      \(list: paths, limit: 10) : non lu en entier. Ce qui manque ne peut pas être listé, rien n'est donc écrit, \
      même avec --accept-errors. Corrigez le fichier, ou retirez-le.
      """
    case .outputIsInput(let path):
      "\(path) est un des fichiers lus, il n'est pas remplacé par le résultat. Choisissez un autre nom."
    case .outputExists(let path):
      "\(path) existe déjà et n'est pas remplacé. Choisissez un autre nom, ou ajoutez --force."
    case .outputNotWritable(let path):
      "Impossible d'écrire \(path). Vérifiez que le dossier existe et que vous avez le droit d'y écrire."
    case .severalPartsNeedFolder(let parts):
      "Le registre donne \(parts, "fichier"). Indiquez un dossier avec -o."
    case .errorNotIgnorable(let code):
      "\(code) est une erreur, elle ne peut pas être ignorée. Seuls les avertissements (W…) peuvent l'être."
    case .unknownCode(let text, let nearest):
      nearest.map { "Il n'y a pas de code \(quoted: text). Vouliez-vous dire \($0) ?" }
        ?? "Il n'y a pas de code \(quoted: text). La liste : egalim explain"
    case .mealsHaveNoImport(let path):
      "\(path) est un fichier de repas, que la plateforme n'importe pas. Vérifiez-le sans --platform."
    case .detailedStatementBySiret:
      "Le bilan détaillé n'existe que par SIRET."
    case .statementOfWholeYear:
      "Un bilan porte sur l'année entière ; seuls les achats (--statement purchases) se coupent."
    case .oneCutAtATime:
      "Gardez le mois, ou la date de départ."
    case .purchasesHaveOwnLayout:
      "Un schéma décrit un bilan ; les achats ont leur propre format."
    case .monthOfAnotherYear:
      "Le mois doit être de l'année déclarée."
    case .reportMonthOfAnotherYear:
      "Le mois doit être de l'année demandée."
    case .monthsShowAllMonths:
      "--by month montre tous les mois : gardez l'un ou l'autre."
    case .monthNotBegun(let month):
      """
      Pas de page pour \(FrenchDates.month(iso: month)) : ce mois n'a pas commencé. Demandez un mois passé, ou celui en \
      cours.
      """
    case .nothingToCount:
      "Aucun achat n'a pu être compté. Ce qui l'empêche : egalim check CHEMIN"
    case .oneCanteenName:
      "Gardez le SIRET, ou l'identifiant."
    case .conversionHasErrors(let count, let lines, let cents):
      """
      \(count, "erreur"), \(lines, "ligne") (\(euros: cents)) \(agreed(lines, "laissée")) de côté : rien n'est écrit. \
      Corrigez la source ou les règles, ou convertissez sans ces lignes avec --accept-errors.
      """
    case .conversionHasWarnings(let count):
      "\(count, "avertissement"), et --strict n'en veut aucun : rien n'est écrit."
    case .nothingConverted:
      "Aucune ligne n'a pu être convertie : rien n'est écrit."

    // MARK: How it ended
    case .reportWritten(let path):
      "\(path) : rapport écrit."
    case .fileWritten(let path, let rows):
      "\(path) : \(rows, "ligne écrite", "lignes écrites")."
    case .statementRefused(let canteen):
      "\(canteen) : bilan non écrit, la plateforme le refuserait."
    case .purchaseLeftOut(let place, let reason):
      "\(place) : ligne laissée de côté, \(reason)."
    case .purchasesLeftOut(let count, let cents):
      """
      \(count, "ligne") que la plateforme refuserait (\(euros: cents)), \(agreed(count, "laissée")) de côté : \
      ma cantine ne \(count < 2 ? "la" : "les") comptera pas.
      """
    case .statementNextSteps(let year):
      """
      À faire : importer ce fichier sur ma cantine, puis y signer la télédéclaration de \(year). \
      Sans signature, rien n'est déclaré.
      """
    case .purchasesNextSteps(let parts, isCut: true):
      """
      À faire : importer \(parts < 2 ? "ce fichier" : "ces fichiers") sur ma cantine, où la télédéclaration reste à \
      signer. La prochaine fois, n'envoyez que \
      ce qui suit : une ligne envoyée dans deux fichiers différents compte deux fois.
      """
    case .purchasesNextSteps(let parts, isCut: false):
      """
      À faire : importer \(parts < 2 ? "ce fichier" : "ces fichiers") sur ma cantine, où la télédéclaration reste \
      à signer. Attention, ma cantine ne \
      reconnaît que les fichiers identiques : renvoyer un registre complété compterait deux fois les lignes déjà \
      envoyées ; utilisez --month ou --since.
      """
    case .campaignOpen(let year, let until):
      "La campagne des données \(year) est ouverte jusqu'au \(until)."
    case .campaignCorrection(let year, let until):
      "La campagne des données \(year) n'accepte plus que des corrections, jusqu'au \(until)."
    case .campaignClosed(let year, let since):
      "La campagne des données \(year) est close depuis le \(since) : un bilan peut être créé, plus modifié."
    case .campaignNotYetOpen(let year, let from):
      "La campagne des données \(year) ouvre le \(from)."
    case .campaignUnknown(let year):
      "Les dates de la campagne des données \(year) ne sont pas encore publiées."
    case .nothingInPeriod(let period):
      "Aucun achat dans la période \(period)."
    case .comparedLedgersMissing(let period):
      "\(period) est une période : donnez aussi les registres où la chercher, par exemple achats/."
    case .unknownPeriod(let text):
      """
      \(quoted: text) n'est pas une période d'une année. Donnez une année (2025), un mois (2026-03) ou des mois \
      (2025-01..2025-10).
      """
    case .periodsDiffer(let before, let after):
      "Les deux années n'ont pas les mêmes mois ; pour les comparer à mois égaux : \(before) \(after)."
    case .linesOfPlacesUndivided:
      """
      Un groupe ou une cuisine achète pour certaines de ces cantines : egalim territory leur donne une part de ces \
      achats, qu'aucune ligne ne porte. Toutes les lignes de l'ensemble : groupe_id=… dans la question.
      """
    case .linesReachFigure(let figure, let year, let cents):
      "Le cumul finit sur \(figure) en \(year) : \(euros: cents)."
    case .queryTrouble(let text, let column, let reason):
      "La question ne peut pas être lue, au caractère \(column) : \(queryReason(reason, text))"
    case .published(let notice): published(notice)
    case .platformAccepts(let path):
      "\(path) : oui, la plateforme l'accepterait, si la cantine y existe et que vous la gérez."
    case .platformMayAccept(let path, let doubts):
      "\(path) : sans doute, la plateforme l'accepterait, mais lisez d'abord \(doubts < 2 ? "l'avertissement" : "les \(doubts) avertissements")."
    case .platformRefuses(let path, let reasons):
      "\(path) : non, la plateforme le refuserait (\(reasons, "raison"))."
    case .targetsMissed(let canteen, let targets):
      targets.count < 2
        ? "\(canteen) : objectif non atteint (\(targets.joined(separator: ", ")))."
        : "\(canteen) : objectifs non atteints (\(targets.joined(separator: ", ")))."
    case .ownTargetsMissed(let canteen, let targets):
      targets.count < 2
        ? "\(canteen) : un objectif que vous vous êtes fixé n'est pas tenu (\(targets.joined(separator: ", ")))."
        : "\(canteen) : des objectifs que vous vous êtes fixés ne sont pas tenus (\(targets.joined(separator: ", ")))."
    case .targetTrouble(let text, let reason): targetTrouble(reason, text)
    case .targetsContradict(let first, let second):
      "\(quoted: first) et \(quoted: second) se contredisent : un seul pourcentage par chiffre et par année."
    }
  }

  /// A feminine participle in agreement with a count.
  private static func agreed(_ count: Int, _ participle: String) -> String {
    FrenchPlural.word(for: count, participle)
  }

  /// The verb of a negation in agreement with a count.
  private static func agreedVerb(_ count: Int) -> String {
    FrenchPlural.word(for: count, "n'est", "ne sont")
  }

  /// What a person calls the file of that path.
  private static func input(_ path: String) -> String { path == "-" ? "l'entrée standard" : path }

  static func enumerated(_ years: [Int]) -> String {
    years.map(String.init).joined(separator: ", ")
  }
}
