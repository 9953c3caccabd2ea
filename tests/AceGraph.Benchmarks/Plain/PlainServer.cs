using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AceGraph.Benchmarks.Plain;

/// <summary>
/// What the same questions cost without GraphQL, signing in, visibility and rules: prepared commands on pooled connections, JSON written
/// as the rows come. The practical limit that the server is held against.
/// </summary>
public static class PlainServer
{
    public static async Task RunAsync(PlainOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        var reads = new PlainPool(options.Reads, options.Partner);
        using var writer = new PlainWriter(options.Writes);
        app.MapGet("/opportunity/{id}", (HttpContext context, string id) => AnswerAsync(context, json => reads.Use(r => r.WriteOne(json, Id(id)))));
        app.MapGet("/opportunities", (HttpContext context) => AnswerAsync(context, json => reads.Use(r => r.WritePage(json))));
        app.MapPost("/stage", async (HttpContext context) =>
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body);
            var (id, stage) = (body.RootElement.GetProperty("id").GetString()!, body.RootElement.GetProperty("stage").GetString()!);
            var version = await writer.ChangeStageAsync(Id(id), stage);
            await AnswerAsync(context, json => WriteMoved(json, id, version, stage));
        });
        await app.StartAsync();
        Console.WriteLine($"Listens on {app.Urls.Single()}.");
        await app.WaitForShutdownAsync();
    }

    private static long Id(string text) => long.Parse(text.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter(context.Response.BodyWriter, PlainJson.Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync();
    }

    private static void WriteMoved(Utf8JsonWriter json, string id, int version, string stage)
    {
        json.WriteStartObject("changeStage");
        json.WriteStartObject("opportunity");
        json.WriteString("id", id);
        json.WriteNumber("version", version);
        json.WriteString("stage", stage);
        json.WriteEndObject();
        json.WriteStartArray("errors");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <param name="Reads">The database that is read, AceGraph's own.</param>
/// <param name="Writes">The one that is written, a copy.</param>
/// <param name="Partner">Whose opportunities the page shows.</param>
public sealed record PlainOptions(string Reads, string Writes, long Partner);
