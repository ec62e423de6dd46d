using System.CommandLine;
using Safeguarding.Cli.Json;
using Safeguarding.Taxonomy;

namespace Safeguarding.Cli.Verbs;

/// <summary><c>taxonomy</c>: the 4Cs, and what other people's labels mean in them.</summary>
internal static class TaxonomyVerb
{
    public static Command Create(CliHost host)
    {
        var from = new Option<string?>("--from")
        {
            Description = "The set a label is from, e.g. kcsie, openai; with --label.",
        };
        var label = new Option<string?>("--label") { Description = "The label, by code or full text." };
        var to = new Option<string?>("--to") { Description = "The set to list labels of; with --cell." };
        var cell = new Option<string?>("--cell") { Description = "A cell, category/type, e.g. contact/sexual." };
        var format = new Option<string?>("--format") { Description = "jsonld: the whole taxonomy as SKOS." };
        format.AcceptOnlyFromAmong("jsonld");
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("taxonomy", "The 4Cs of online risk, and crosswalks from and to other labels.")
        {
            from,
            label,
            to,
            cell,
            format,
            json,
        };
        command.SetAction(parsed =>
        {
            var (set, text) = (parsed.GetValue(from), parsed.GetValue(label));
            var (target, place) = (parsed.GetValue(to), parsed.GetValue(cell));
            if (set is null != text is null)
                throw new UnusableInputException("--from and --label go together.");
            if (target is null != place is null)
                throw new UnusableInputException("--to and --cell go together.");
            if (
                (set is not null ? 1 : 0) + (target is not null ? 1 : 0) + (parsed.GetValue(format) is not null ? 1 : 0)
                > 1
            )
                throw new UnusableInputException("--from, --to and --format exclude one another.");
            if (parsed.GetValue(format) is not null)
            {
                SkosJsonLd.Write(host.Out, RiskTaxonomy.Default, Crosswalks.Default);
                host.Out.WriteByte((byte)'\n');
            }
            else if (set is not null)
                TaxonomyAnswers.From(host, Set(set), text!, parsed.GetValue(json));
            else if (target is not null)
                TaxonomyAnswers.To(host, Set(target), Cell(place!), parsed.GetValue(json));
            else
                TaxonomyAnswers.List(host, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static CrosswalkSet Set(string name) =>
        Crosswalks.Default.TryGetSet(name, out var set)
            ? set
            : throw new UnusableInputException(
                $"'{name}' is not a set; there are {string.Join(", ", Crosswalks.Default.Sets.SelectMany(s => s.Aliases.Append(s.Id)))}."
            );

    private static RiskCell Cell(string text) =>
        RiskCell.TryParse(text, out var cell)
            ? cell
            : throw new UnusableInputException($"--cell: '{text}' is not a cell: category/type, e.g. contact/sexual.");
}
