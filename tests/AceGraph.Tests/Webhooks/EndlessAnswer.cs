using System.Text;
using Microsoft.AspNetCore.Http;

namespace AceGraph.Tests.Webhooks;

/// <summary>Answers with a status and the start of a body, or with nothing at all, and lets the rest wait until the caller leaves.</summary>
internal sealed class EndlessAnswer(int? status = null, string start = "") : IResult
{
    /// <summary>Ends with the caller's patience.</summary>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (status is { } known)
        {
            (httpContext.Response.StatusCode, httpContext.Response.ContentType) = (known, "text/plain");
            await httpContext.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(start), httpContext.RequestAborted);
            await httpContext.Response.Body.FlushAsync(httpContext.RequestAborted);
        }

        await Task.Delay(Timeout.Infinite, httpContext.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
