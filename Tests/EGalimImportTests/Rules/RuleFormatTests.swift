import EGalimLedgers
import Testing

@testable import EGalimImport

@Suite("How a column is written")
struct RuleFormatTests {
  @Test(
    "Dates by the order of their parts, whatever stands between them",
    arguments: [
      ("jj/mm/aaaa", DateFormat.dayMonthYear), ("j-m-aa", .dayMonthYear), ("JJ.MM.AAAA", .dayMonthYear),
      ("dd/mm/yyyy", .dayMonthYear), ("mm/jj/aaaa", .monthDayYear), ("aaaa-mm-jj", .yearMonthDay),
      ("aaaammjj", .yearMonthDay), ("Excel", .serial),
    ])
  func dates(text: String, expected: DateFormat) throws {
    #expect(try RuleFormat(text, for: .date).dateFormat == expected)
  }

  @Test("Numbers, rates and units by words")
  func words() throws {
    #expect(try RuleFormat("virgule", for: .amount).decimalMark == .comma)
    #expect(try RuleFormat("Point inverse", for: .amount).isReversed)
    #expect(try RuleFormat("virgule, pourcent", for: .taxRate).rateScale == .percent)
    #expect(try RuleFormat("contenu", for: .unit).pricedUnit == .content)
    #expect(try RuleFormat("", for: .date) == RuleFormat())
  }

  @Test("Words of one's own, checked against what the field may hold")
  func maps() throws {
    let labels = try RuleFormat("AB=BIO|LR=LABEL_ROUGE,FERMIER|néant=|*=", for: .labels)
    #expect(labels.words?.meaning(of: "ab") == "BIO")
    #expect(labels.words?.meaning(of: "L.R") == "")
    #expect(labels.words?.meaning(of: "Néant ") == "")
    #expect(labels.words?.meaning(of: "") == nil)
    #expect(try RuleFormat("1=5,5|2=20", for: .taxRate).words?.meaning(of: "2") == "20")
    #expect(try RuleFormat("légumes=fruits et légumes|divers=exclure", for: .family).words != nil)
  }

  @Test(
    "What means nothing for the field is told",
    arguments: [
      ("jj mois", RuleField.date, "jj mois"), ("virgule milliers", .amount, "milliers"),
      ("pourcent", .amount, "pourcent"),
      ("AB=BIOLOGIQUE", .labels, "AB=BIOLOGIQUE"), ("oui=peut-être", .local, "oui=peut-être"),
      ("virgule", .description, "virgule"),
      ("A=+|B=moins", .direction, "B=moins"), ("x=Provence", .origin, "x=Provence"), ("carton", .unit, "carton"),
    ])
  func unreadable(text: String, field: RuleField, part: String) {
    #expect(throws: UnreadableFormat(part: part)) { try RuleFormat(text, for: field) }
  }

  @Test(
    "What is written reads back",
    arguments: [
      ("jj/mm/aaaa", RuleField.date), ("virgule inverse", .amount), ("point fraction", .taxRate), ("contenu", .unit),
      ("oui=OUI|non=NON|*=", .local), ("", .amount),
    ])
  func roundTrip(text: String, field: RuleField) throws {
    #expect(try RuleFormat(text, for: field).text == text)
  }
}
