using AceGraph.Analyzers.Picklists;
using AceGraph.Analyzers.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AceGraph.Analyzers.Uses;

/// <summary>What the rules about the use of picklists know of a compilation; the schema is only asked for where a picklist is used.</summary>
internal sealed class UseScope(Compilation compilation, AnalyzerOptions options)
{
    private SchemaSet? _schema;

    public PicklistOptions OptionsOf(SyntaxTree tree) => PicklistOptions.Of(options.AnalyzerConfigOptionsProvider.GetOptions(tree));

    /// <summary>The picklist of an enum of this project by the options of its file, that of a referenced one by those of the file that uses it.</summary>
    public UsedPicklist Read(PicklistEnum picklist, SyntaxTree usedIn, CancellationToken cancellation)
    {
        var own = picklist.Location.SourceTree;
        var tree = own is not null && compilation.ContainsSyntaxTree(own) ? own : usedIn;
        _schema ??= SchemaSet.Get(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellation);
        return UsedPicklist.Of(picklist, _schema, OptionsOf(tree));
    }
}
