using System.Collections.Frozen;

namespace AfterNato.Documentation.Languages.Speech;

/// <summary>
/// The nouns that French sentences about architectures speak of with their article: countries, by the names that the French foreign ministry and the
/// Académie use, a few organisations, and the roles of those whom a decision is about.
/// </summary>
internal static class FrenchNouns
{
    private static readonly FrozenDictionary<string, FrenchNoun> ByName = new[]
    {
        Named("la ", true, """
            Barbade, Belgique, Biélorussie, Birmanie, Bolivie, Bosnie-Herzégovine, Bulgarie, Centrafrique, Chine, Colombie, Corée du Nord, Corée du Sud, Croatie, Dominique, Finlande, France, Gambie, Géorgie, Grèce, Grenade,
            Guinée, Guinée équatoriale, Guinée-Bissau, Hongrie, Jamaïque, Jordanie, Lettonie, Libye, Lituanie, Macédoine du Nord, Malaisie, Mauritanie, Micronésie, Moldavie, Mongolie, Namibie, Norvège, Nouvelle-Zélande,
            Papouasie-Nouvelle-Guinée, Pologne, République dominicaine, République démocratique du Congo, République tchèque, Roumanie, Russie, Serbie, Sierra Leone, Slovaquie, Slovénie, Somalie, Suède, Suisse, Syrie,
            Tanzanie, Tchéquie, Thaïlande, Trinité-et-Tobago, Tunisie, Turquie, Zambie
            """),
        Named("l’", true, """
            Afrique du Sud, Albanie, Algérie, Allemagne, Andorre, Arabie saoudite, Argentine, Arménie, Australie, Autriche, Égypte, Espagne, Estonie, Éthiopie, Inde, Indonésie, Irlande, Islande, Italie, Ouganda, Ukraine,
            Union européenne, UE, OTAN, ONU, UEO
            """),
        Named("l’", false, "Afghanistan, Angola, Azerbaïdjan, Équateur, Érythrée, Eswatini, Irak, Iran, Ouzbékistan, Uruguay"),
        Named("le ", false, """
            Bangladesh, Belize, Bénin, Bhoutan, Botswana, Brésil, Brunei, Burkina Faso, Burundi, Cambodge, Cameroun, Canada, Cap-Vert, Chili, Congo, Costa Rica, Danemark, Gabon, Ghana, Guatemala, Guyana, Honduras, Japon,
            Kazakhstan, Kenya, Kirghizstan, Kosovo, Koweït, Laos, Lesotho, Liban, Liberia, Liechtenstein, Luxembourg, Malawi, Mali, Maroc, Mexique, Monténégro, Mozambique, Népal, Nicaragua, Niger, Nigeria, Pakistan, Panama,
            Paraguay, Pérou, Portugal, Qatar, Royaume-Uni, Rwanda, Salvador, Sénégal, Soudan, Soudan du Sud, Sri Lanka, Suriname, Tadjikistan, Tchad, Timor oriental, Togo, Turkménistan, Vanuatu, Venezuela, Viêt Nam, Vietnam,
            Yémen, Zimbabwe
            """),
        Named("les ", false, "Émirats arabes unis, États-Unis, Palaos, Pays-Bas, Tonga"),
        Named("les ", true, "Bahamas, Comores, Fidji, Îles Marshall, Îles Salomon, Maldives, Philippines, Samoa, Seychelles"),
        Named("", false, "Bahreïn, Chypre, Cuba, Djibouti, Haïti, Israël, Kiribati, Madagascar, Malte, Maurice, Monaco, Nauru, Oman, Saint-Marin, Singapour, Taïwan, Tuvalu"),
    }.SelectMany(nouns => nouns).ToFrozenDictionary(noun => noun.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrenchNoun> Roles = new (string Role, FrenchNoun Noun)[]
    {
        ("victim", new("la ", "victime", true)),
        ("aggressor", new("l’", "agresseur", false)),
        ("ally", new("l’", "allié", false)),
        ("candidate", new("le ", "candidat", false)),
        ("contributor", new("le ", "contributeur", false)),
        ("expelled", new("l’", "exclu", false)),
        ("guest", new("l’", "invité", false)),
        ("leaver", new("le ", "membre sortant", false)),
        ("partner", new("le ", "partenaire", false)),
        ("party", new("la ", "partie", true)),
        ("proposer", new("l’", "auteur de la proposition", false)),
        ("replaced", new("le ", "membre remplacé", false)),
        ("state", new("l’", "État", false)),
        ("target", new("la ", "cible", true)),
    }.ToFrozenDictionary(entry => entry.Role, entry => entry.Noun, StringComparer.Ordinal);

    /// <summary>The noun of a title; a name without an article where it is none of these.</summary>
    public static FrenchNoun OfTitle(string title) => ByName.GetValueOrDefault(title) ?? new("", title, false);

    /// <summary>Whether a title is one of these.</summary>
    public static bool Has(string title) => ByName.ContainsKey(title);

    /// <summary>The noun of a role; whoever it may be where the role is none of the usual ones.</summary>
    public static FrenchNoun OfRole(string role) => Roles.GetValueOrDefault(role) ?? new("le ", $"membre concerné ({role})", false);

    private static IEnumerable<FrenchNoun> Named(string article, bool isFeminine, string names) =>
        names.ReplaceLineEndings(" ").Split(',', StringSplitOptions.TrimEntries).Select(name => new FrenchNoun(article, name, isFeminine));
}
