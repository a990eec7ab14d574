import Testing

@testable import CommandLineKit

@Suite("Markdown reference")
struct MarkdownReferenceTests {
  @Test
  func rendersATool() {
    let sow = SowCommand.spec.description(in: .french)
    let tool = ToolDescription(
      name: "potager", version: "1", abstract: "Tient un carnet.", discussion: "Un.\nDeux.",
      options: ToyTool.spec.description.options, commands: [sow], examples: [.init("potager sow", "Sème.")],
      exitStatuses: [.init(.success, "Tout va bien.")], environment: [.init("NO_COLOR", "Aucune couleur.")])
    #expect(
      MarkdownReference(texts: .french).render(tool) == """
        # Commandes de l'outil potager

        Tient un carnet.

        Un.

        Deux.

        ```sh
        potager COMMANDE [OPTIONS]
        ```

        | Commande | Autre nom | Rôle |
        | --- | --- | --- |
        | [`sow`](#potager-sow) | `semer` | Note un semis. |

        | Option | Rôle |
        | --- | --- |
        | `-h, --help, --aide` | Affiche l'aide.<br>-h en donne l'essentiel, --help le détail. |
        | `--version` | Affiche la version. |

        ## Exemples

        Sème.

        ```sh
        potager sow
        ```

        ## potager sow

        Note un semis.

        ```sh
        potager sow --bed NOM [OPTIONS] GRAINE [LIEU]
        ```

        | Argument | Rôle |
        | --- | --- |
        | `GRAINE` | La graine.<br>Valeurs\u{A0}: carrot (carotte), bean (haricot). |
        | `[LIEU]` | Le lieu. |

        | Option | Rôle |
        | --- | --- |
        | `--bed, --planche NOM` | La planche.<br>Obligatoire. |

        ### Codes de sortie

        | Code | Rôle |
        | --- | --- |
        | 4 | La planche est pleine. |

        ## Codes de sortie

        | Code | Rôle |
        | --- | --- |
        | 0 | Tout va bien. |

        Quand plusieurs codes conviennent, l'ordre est\u{A0}: 2, puis 3, puis 1, puis 4.

        ## Variables d'environnement

        | Variable | Rôle |
        | --- | --- |
        | `NO_COLOR` | Aucune couleur. |

        """)
  }

  @Test
  func keepsHiddenOptionsHidden() {
    #expect(!MarkdownReference(texts: .french).render(ToyTool.spec.description).contains("secret"))
  }

  @Test(arguments: [
    ("a", "a"), ("a_b*c", #"a\_b\*c"#), ("<b>&amp;", #"\<b\>\&amp;"#), ("[x](y)", #"\[x\](y)"#), ("`a`", #"\`a\`"#),
    ("# a\n- b\na - b", "\\# a\n\\- b\na - b"), (#"a\b"#, #"a\\b"#), ("a|b", #"a\|b"#), ("", ""),
  ])
  func proseIsNeverMarkup(_ text: String, _ expected: String) {
    #expect(MarkdownText.prose(text) == expected)
  }

  @Test
  func cellsStayOnOneLineAndInTheirColumn() {
    #expect(MarkdownText.cell("a|b\n- c") == #"a\|b<br>- c"#)
    #expect(MarkdownText.codeCell("a|b") == #"`a\|b`"#)
  }

  @Test(arguments: [("a", "`a`"), ("a`b", "``a`b``"), ("`a``b", "``` `a``b ```")])
  func codeHoldsBackticks(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test
  func shellBlocksHoldFences() {
    #expect(MarkdownText.shellBlock(["echo '```'"]) == "````sh\necho '```'\n````\n")
  }
}
