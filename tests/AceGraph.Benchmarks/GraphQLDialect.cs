using System.Text.Encodings.Web;
using System.Text.Json;

namespace AceGraph.Benchmarks;

/// <summary>AceGraph: one document each, with variables, as a client sends it.</summary>
public sealed class GraphQLDialect : IDialect
{
    private const string OneOpportunity = """
        query One($id: ID!) {
          opportunity(id: $id) {
            id version crmId title origin involvement stage status businessProblem targetCloseDate createdAt updatedAt
            monthlyRevenue { amount currency }
            customer { companyName website address { country city postalCode } }
          }
        }
        """;

    private const string FirstPage = """
        query Page {
          opportunities(first: 50) {
            totalCount
            pageInfo { hasNextPage }
            nodes {
              id title stage status targetCloseDate updatedAt
              monthlyRevenue { amount currency }
              customer { companyName }
              owner { id name email }
              team { members { role name email } }
            }
          }
        }
        """;

    private const string Move = """
        mutation Move($input: ChangeStageInput!) {
          changeStage(input: $input) {
            opportunity { id version stage }
            errors { code message }
          }
        }
        """;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Request ById(string id) => Post(OneOpportunity, new { id });

    public Request Page() => Post(FirstPage, null);

    public Request ChangeStage(string id, string stage) => Post(Move, new { input = new { id, stage } });

    private static Request Post(string query, object? variables) =>
        new("POST", "/graphql", JsonSerializer.Serialize(new { query, variables }, Plain));
}
