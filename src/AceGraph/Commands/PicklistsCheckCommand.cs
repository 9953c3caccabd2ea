using System.CommandLine;
using AceGraph.Picklists.Drift;

namespace AceGraph.Commands;

/// <summary><c>picklists check</c>: this server's picklists beside those of AWS, so that drift is seen before records are refused.</summary>
internal static class PicklistsCheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "A service model of AWS (service-2.json), or a CSV file with the headings field and value." };
        var format = CommonOptions.Format();
        var command = new Command("check", "Compare the picklists with those of AWS. Ends with 1 where a value is missing, extra or written differently.") { file, format };
        command.SetAction(async (result, cancellation) =>
        {
            var path = result.GetRequiredValue(file);
            var text = await TextFile.ReadAsync(path, "a service model (service-2.json) or a CSV file", cancellation);
            var report = DriftReport.Of(ValueFile.Read(path, text));
            if (report.Compared.Count == 0)
                throw new Refusal($"{path} has none of the picklists: see 'acegraph schema print' for their names, and schema/catalogs/aws-picklist-names.csv for AWS's.");
            await result.InvocationConfiguration.Output.WriteAsync(CommonOptions.IsJson(result.GetRequiredValue(format)) ? report.Json() : report.Text());
            if (report.DriftedCount > 0)
                throw new Refusal($"{report.DriftedCount} of {report.Compared.Count} picklists drift from the file: correct their values or labels, see schema/README.md.");
        });
        return command;
    }
}
