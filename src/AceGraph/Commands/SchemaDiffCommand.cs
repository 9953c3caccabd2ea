using System.CommandLine;
using AceGraph.Contracts.Diff;

namespace AceGraph.Commands;

/// <summary><c>schema diff</c>: what a change of the contract means to its clients.</summary>
internal sealed class SchemaDiffCommand : Command
{
    private const string Places = "a file, a folder (its *.graphql), git:REV (its schema/*.graphql), or the address of a server";

    private readonly Argument<string> _old = new("old") { Description = $"The contract that clients have: {Places}." };
    private readonly Argument<string> _new = new("new") { Description = "The contract that they get, named likewise." };
    private readonly Option<string> _format = CommonOptions.Format();

    private readonly Option<string?> _token = new("--token")
    {
        Description = "Bearer token for a server; it is sent to each address that is named.",
        HelpName = "TOKEN",
    };

    private readonly Option<string> _allow = new("--allow")
    {
        Description = "The gravest class of change that passes.",
        HelpName = "CLASS",
        DefaultValueFactory = _ => ContractReport.Word(ChangeClass.Dangerous),
    };

    public SchemaDiffCommand()
        : base("diff", "Compare two contracts; each change is breaking, dangerous or safe. Ends with 1 where one is above what is allowed.")
    {
        _allow.AcceptOnlyFromAmong([.. Enum.GetValues<ChangeClass>().Select(ContractReport.Word)]);
        Arguments.Add(_old);
        Arguments.Add(_new);
        foreach (var option in new Option[] { _allow, _format, _token })
            Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var token = result.GetValue(_token);
        var old = await ContractSource.ReadAsync(result.GetRequiredValue(_old), token, cancellation);
        var current = await ContractSource.ReadAsync(result.GetRequiredValue(_new), token, cancellation);
        var changes = ContractDiff.Compare(old, current);
        var text = CommonOptions.IsJson(result.GetRequiredValue(_format)) ? ContractReport.Json(changes) : ContractReport.Text(changes);
        await result.InvocationConfiguration.Output.WriteAsync(text);
        var allowed = Enum.Parse<ChangeClass>(result.GetRequiredValue(_allow), ignoreCase: true);
        var above = changes.Count(change => change.Class > allowed);
        if (above > 0)
        {
            throw new Refusal(
                $"{above} {(above == 1 ? "change is" : "changes are")} above --allow {ContractReport.Word(allowed)}: "
                + "keep what clients have, or allow more where they are told.");
        }
    }
}
