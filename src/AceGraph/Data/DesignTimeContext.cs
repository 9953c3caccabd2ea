using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace AceGraph.Data;

/// <summary>For <c>dotnet ef migrations add</c>, which needs the model and no database.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<AceGraphContext>
{
    public AceGraphContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AceGraphContext>().UseSqlite("Data Source=design.db").Options);
}
