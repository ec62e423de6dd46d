using System.Diagnostics;
using System.Text.Json;
using System.IO.Compression;
using Safeguarding.Classification;
using Safeguarding.Classification.Internal;
using Safeguarding.Taxonomy;
namespace Safeguarding.Benchmarks;
internal static class StageRun
{
    public static int Run(string path, int max)
    {
        var texts = new List<string>();
        using (Stream s0 = File.OpenRead(path))
        using (Stream s = path.EndsWith(".gz") ? new GZipStream(s0, CompressionMode.Decompress) : s0)
        using (var r = new StreamReader(s))
            while (r.ReadLine() is { } line && texts.Count < max)
                texts.Add(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        var c = TextClassifier.Default; var lex = c.Compiled;
        Process.GetCurrentProcess().ProcessorAffinity = 1;
        var ws = new Workspace(); var surv = new Survivors();
        double chars = texts.Sum(t => (double)t.Length);
        long toks = 0, hits = 0, trig = 0;
        foreach (var t in texts) { var tk = new Tokeniser(lex, t, ws); while (!tk.Done) { tk.ReadBlock(); toks += ws.Tokens; for (int i = 0; i < ws.Tokens; i++) if (ws[i].Info.Has(lex.EntryRules.Flag)) trig++; PhraseMatcher.Prepare(ws); for (var s = 0; s < ws.Sentences; s++) { ws.Hits.Clear(); PhraseMatcher.Match(lex, lex.EntryRules, ws, ws.Hits, s); hits += ws.Hits.Count; } } }
        Console.WriteLine($"{texts.Count} texts {chars} chars {toks} tokens {trig} triggers {hits} hits rules {lex.Rules.Length} words {lex.Vocabulary.Count}");
        string El(int e){ var w=lex.Elements.Words(e); var b=lex.Elements.Builtins(e); return "["+(w.Length>6? w.Length+":":"")+string.Join("|",w.Slice(0,Math.Min(6,w.Length)).ToArray().Select(x=>lex.Vocabulary[x]))+(b!=0?" "+b:"")+"]"; }
        foreach(var (r,(n,ok)) in PhraseMatcher.R.OrderByDescending(x=>x.Value.Item1).Take(70)) { var rule=lex.Rules[r]; Console.WriteLine($"{n} ok {ok} anchor {rule.Anchor} cost: "+string.Join(" ",Enumerable.Range(0,rule.Count).Select(i=>(rule.Elements.Gap(i)>0?"~"+rule.Elements.Gap(i)+" ":"")+El(rule.Elements[i])))+" "+lex.EntryTexts[rule.Target].Theme+"/"+lex.EntryTexts[rule.Target].Id); }
        Console.WriteLine(PhraseMatcher.R.Values.Sum(x=>x.Item1)+" checks, ok "+PhraseMatcher.R.Values.Sum(x=>x.Item2)+" distinct rules "+PhraseMatcher.R.Count);
        if (false) Console.WriteLine(string.Join(" ", new[]{"starts","neighbour","bitseen","bits","groups","rules","checked","ok"}.Select((n,i)=>n+" "+Math.Round((double)0/texts.Count,2))));
        Time("tokenise", () => { foreach (var t in texts) { var tk = new Tokeniser(lex, t, ws); while (!tk.Done) tk.ReadBlock(); } });
        Time("+prepare", () => { foreach (var t in texts) { var tk = new Tokeniser(lex, t, ws); while (!tk.Done) { tk.ReadBlock(); PhraseMatcher.Prepare(ws); } } });
        Time("+find", () => { foreach (var t in texts) { var tk = new Tokeniser(lex, t, ws); while (!tk.Done) { tk.ReadBlock(); PhraseMatcher.Prepare(ws); surv.Find(lex, ws, PartyRole.Unknown); } } });
        Time("whole", () => { foreach (var t in texts) c.Decide(t); });
        return 0;
        void Time(string name, Action a)
        {
            for (int i = 0; i < 30; i++) a();
            Thread.Sleep(300);
            for (int i = 0; i < 30; i++) a();
            var all = new List<double>();
            for (int k = 0; k < 15; k++) { var n = 0; var w = Environment.CpuUsage.TotalTime; double sec; do { a(); n++; sec = (Environment.CpuUsage.TotalTime - w).TotalSeconds; } while (sec < 0.06); all.Add(sec / n); }
            all.Sort();
            Console.WriteLine($"{name,-10} median {chars / all[7] / 1e6,8:F1} Mchar/s  best {chars / all[0] / 1e6:F1}  {all[7] * 1e9 / texts.Count:F0} ns/message {all[7]*1e9/toks:F1} ns/token");
        }
    }
}
