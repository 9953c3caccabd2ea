using AceGraph.Picklists;

namespace AceGraph.Commands.Demo;

/// <summary>A city with a postal code that its country takes.</summary>
internal sealed record DemoPlace(Country Country, string City, string? PostalCode, string? Region, string Street, string Dial, string LegalForm);

internal static class DemoPlaces
{
    private static readonly DemoPlace[] UnitedStates =
    [
        Us("Seattle", "98101", UsState.Washington, "Pine Street", "+1206"),
        Us("Austin", "78701", UsState.Texas, "Congress Avenue", "+1512"),
        Us("Chicago", "60601", UsState.Illinois, "Wacker Drive", "+1312"),
        Us("Denver", "80202", UsState.Colorado, "Larimer Street", "+1303"),
        Us("Boston", "02110", UsState.Massachusetts, "High Street", "+1617"),
        Us("San Jose", "95113", UsState.California, "Market Street", "+1408"),
        Us("Atlanta", "30303-1001", UsState.Georgia, "Peachtree Street", "+1404"),
        Us("Portland", "97204", UsState.Oregon, "Main Street", "+1503"),
        Us("Columbus", "43215", UsState.Ohio, "Broad Street", "+1614"),
        Us("Raleigh", "27601", UsState.NorthCarolina, "Hargett Street", "+1919"),
    ];

    private static readonly DemoPlace[] Others =
    [
        new(Country.DE, "München", "80331", "Bayern", "Sendlinger Straße", "+4989", "GmbH"),
        new(Country.GB, "London", "EC1A 1BB", null, "Aldersgate Street", "+4420", "Ltd"),
        new(Country.JP, "Tokyo", "100-0005", "Tokyo", "Marunouchi", "+813", "KK"),
        new(Country.FR, "Lyon", "69002", null, "Rue de la République", "+334", "SAS"),
        new(Country.CA, "Toronto", "M5V 2T6", "Ontario", "Front Street", "+1416", "Inc"),
        new(Country.AU, "Melbourne", "3000", "Victoria", "Collins Street", "+613", "Pty Ltd"),
        new(Country.IN, "Bengaluru", "560001", "Karnataka", "MG Road", "+9180", "Pvt Ltd"),
        new(Country.BR, "São Paulo", "01310-100", "SP", "Avenida Paulista", "+5511", "SA"),
        new(Country.SE, "Stockholm", "111 22", null, "Vasagatan", "+468", "AB"),
        new(Country.NL, "Utrecht", "3511 AA", null, "Oudegracht", "+3130", "BV"),
        new(Country.CH, "Zürich", "8001", "ZH", "Bahnhofstrasse", "+4144", "AG"),
        new(Country.ES, "Madrid", "28013", null, "Calle Mayor", "+3491", "SL"),
        new(Country.IT, "Milano", "20121", "MI", "Via Manzoni", "+3902", "SpA"),
        new(Country.SG, "Singapore", "048616", null, "Raffles Place", "+65", "Pte Ltd"),
        new(Country.KR, "Seoul", "04524", null, "Sejong-daero", "+822", "Co Ltd"),
        new(Country.MX, "Monterrey", "64000", "Nuevo León", "Avenida Juárez", "+5281", "SA"),
        new(Country.ZA, "Cape Town", "8001", "Western Cape", "Long Street", "+2721", "Ltd"),
        new(Country.AE, "Dubai", null, null, "Sheikh Zayed Road", "+9714", "LLC"),
        new(Country.HK, "Hong Kong", null, null, "Queen's Road Central", "+852", "Ltd"),
        new(Country.PL, "Kraków", "31-042", null, "Rynek Główny", "+4812", "SA"),
        new(Country.DK, "København", "1550", null, "Vesterbrogade", "+45", "A/S"),
        new(Country.NO, "Oslo", "0150", null, "Karl Johans gate", "+47", "AS"),
        new(Country.FI, "Helsinki", "00100", null, "Mannerheimintie", "+3589", "Oy"),
        new(Country.AT, "Wien", "1010", null, "Kärntner Straße", "+431", "GmbH"),
        new(Country.BE, "Antwerpen", "2000", null, "Meir", "+323", "NV"),
        new(Country.NZ, "Auckland", "1010", null, "Queen Street", "+649", "Ltd"),
        new(Country.PT, "Porto", "4000-322", null, "Rua de Santa Catarina", "+35122", "SA"),
        new(Country.CZ, "Praha", "110 00", null, "Národní", "+4202", "as"),
        new(Country.ID, "Jakarta", "10110", null, "Jalan Merdeka", "+6221", "PT"),
        new(Country.CO, "Bogotá", "110311", null, "Carrera Séptima", "+571", "SAS"),
    ];

    public static int Count => Others.Length + 1;

    /// <summary>The United States for two in five, the others in turn.</summary>
    public static DemoPlace Of(int number, Dice dice) =>
        number % 5 is 0 or 3 ? dice.Pick(UnitedStates) : Others[((number / 5 * 3) + (number % 5 / 2) + (number / DemoPlan.Length)) % Others.Length];

    private static DemoPlace Us(string city, string postalCode, UsState state, string street, string dial) =>
        new(Country.US, city, postalCode, state.ToLabel(), street, dial, "Inc");
}
