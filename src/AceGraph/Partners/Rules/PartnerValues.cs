using System.Collections;
using AceGraph.Errors;
using AceGraph.Mutations;
using AceGraph.Opportunities.Fields;
using AceGraph.Picklists;

namespace AceGraph.Partners.Rules;

/// <summary>Which values the settings of a partner account take; what is wrong with one is added to the reading, with its field.</summary>
internal static class PartnerValues
{
    /// <summary>In code points, as of every name of a designation.</summary>
    private const int MostOfDesignation = 255;

    /// <summary>In code points, as of every person's name and e-mail (AWS).</summary>
    private const int MostOfPerson = 80;

    /// <summary>Of one partner.</summary>
    private const int MostDesignations = 50;

    /// <summary>A name of at most 120 code points; never blank.</summary>
    public static string Name(string? typed, FieldReading reading) => Text(typed, "name", Partner.MostOfName, reading);

    /// <summary>An IANA name that the server knows.</summary>
    public static string TimeZone(string? typed, FieldReading reading)
    {
        const string field = "timeZone";
        var before = reading.Errors.Count;
        var text = Text(typed, field, MostOfDesignation, reading);
        if (reading.Errors.Count == before && !PartnerDay.IsTimeZone(text))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{text} is not a time zone.", field, "Take an IANA name such as Europe/Berlin or America/New_York.");
        }

        return text;
    }

    /// <summary>Badges, each with a name and with days in their order; null is none.</summary>
    public static List<Designation> Designations(object? given, FieldReading reading)
    {
        var items = Items(given);
        if (items.Count > MostDesignations)
        {
            reading.RefuseAbove(
                ErrorCode.LimitExceeded, $"designations has {items.Count} entries; at most {MostDesignations} are kept.", "designations", MostDesignations, items.Count, "Leave out those that ended.");
            return [];
        }

        return [.. items.Select((item, i) => Designation(item, $"designations.{i}", reading))];
    }

    /// <summary>At most one contact for each of the five roles, in the order of the roles; null is none.</summary>
    public static List<SupportContact> SupportTeam(object? given, FieldReading reading)
    {
        var contacts = Items(given).Select((item, i) => Contact(item, $"supportTeam.{i}", reading)).ToList();
        foreach (var (contact, i) in contacts.Select((c, i) => (c, i)).Where(c => contacts.FindIndex(first => first.Role == c.c.Role) < c.i))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{WireNames<SupportRole>.Of(contact.Role)} is given twice.", $"supportTeam.{i}.role", "Name one contact for each role.");
        }

        return [.. contacts.OrderBy(c => c.Role)];
    }

    public static void RefuseMissing(string field, FieldReading reading) => reading.Refuse(ErrorCode.ValueRequired, $"{field} is missing.", field, "Fill the field in.");

    private static Designation Designation(IDictionary<string, object?> item, string path, FieldReading reading)
    {
        var designation = new Designation(
            Text(item.Text("name"), path + ".name", MostOfDesignation, reading), (DateOnly)item["since"]!, item.Value<DateOnly>("until"));
        if (designation.Until < designation.Since)
        {
            reading.Refuse(ErrorCode.ValueInvalid, "The last day is before the first.", path + ".until", "Take a later day, or leave it out where the designation is held.");
        }

        return designation;
    }

    private static SupportContact Contact(IDictionary<string, object?> item, string path, FieldReading reading)
    {
        var name = Text(item.Text("name"), path + ".name", MostOfPerson, reading);
        var before = reading.Errors.Count;
        var email = TextFormat.Email.Normalize(Text(item.Text("email"), path + ".email", MostOfPerson, reading));
        if (reading.Errors.Count == before && !TextFormat.Email.Fits(email))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{path}.email is not {TextFormat.Email.Name}.", path + ".email", TextFormat.Email.Hint);
        }

        return new((SupportRole)item["role"]!, name, email);
    }

    /// <summary>One line: these texts come to stand in the heads of mails, where a second line would be another head.</summary>
    private static string Text(string? typed, string field, int most, FieldReading reading)
    {
        var before = reading.Errors.Count;
        var text = TextRules.Read(typed, field, most, reading);
        if (text is null)
        {
            RefuseMissing(field, reading);
        }
        else if (reading.Errors.Count == before && text.Any(char.IsControl))
        {
            reading.Refuse(ErrorCode.ValueInvalid, $"{field} has more than one line.", field, "Write it on one line, without control characters.");
        }

        return text ?? "";
    }

    private static List<IDictionary<string, object?>> Items(object? given) => given is null ? [] : [.. ((IEnumerable)given).Cast<IDictionary<string, object?>>()];
}
