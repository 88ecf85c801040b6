#include "lessons/sitenoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum NoisePattern::Shape;

    const QString navigation = u"navigation"_s;

    QList<NoisePattern> wayNoise()
    {
        const auto described = [](QString alternatives) {
            return alternatives
                .replace(u"§step§"_s,
                    u"(?:next|prev(?:ious)?|older|newer|(?:επόμεν|προηγούμεν|παλαιότερ|νεότερ)(?:ο|η|α|ες))"_s)
                .replace(u"§page§"_s,
                    u"(?: (?:articles?|posts?|page|story|stories|entry|entries|comments|άρθρ(?:ο|α)|σελίδα|σχόλια|ανάρτηση|αναρτήσεις|δημοσίευση|δημοσιεύσεις))"_s);
        };
        return {
            { navigation, Label, described(uR"(
                §step§§page§?\s*:?|§step§§page§\s*:\s.{1,120}|(?:load|go to) §step§§page§
                (?=.*\d)(?:pages?|σελίδα|σελίδες)?\s*:?\s*(?:(?:\d++|…|\.\.\.|[«»‹›<>|←→]|first|last|πρώτη|τελευταία|§step§§page§?)[\s|·,]*+){2,}+
                (?:page|σελίδα|σελ\.)\s*\d+(?:\s*(?:of|από|/)\s*\d+)?|go to page \d+
                home ?page|home|(?:κεντρική|αρχική)(?: σελίδα)?
                (?:(?:main|primary|mobile|open|close|toggle|κύριο|κεντρικό|άνοιγμα|κλείσιμο) )?(?:menu|μενού)|toggle (?:navigation|search|sidebar)
                (?:site )?search(?: (?:(?:this|our) (?:site|website|blog)|for))?\s*:?\s*(?:\.{3}|…)?
                αναζήτηση(?: (?:για|στο site|στον ιστότοπο|στη σελίδα))?\s*:?\s*(?:\.{3}|…)?
                (?:back|return|go|scroll|jump) to(?: the)? (?:top|home(?: ?page)?|main page|blog|news|list|previous page|search results|all (?:posts|articles))(?: of (?:the )?page)?
                (?:πίσω|επιστροφή|μετάβαση) (?:στην|στη|στο|στα) (?:αρχή|κορυφή|αρχική(?: σελίδα)?|λίστα|άρθρα|blog|προηγούμενη σελίδα|νέα)(?: της σελίδας)?
                back|πίσω|επιστροφή|προς τα (?:πάνω|επάνω)
                (?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|search|footer|sidebar)
                (?:μετάβαση|παράβλεψη|πήγαινε) (?:στο|προς το) (?:κύριο |κυρίως )?περιεχόμενο
                (?:you are here|βρίσκεστε εδώ|είστε εδώ)\s*:?.{0,120}
                site ?map|χάρτης (?:ιστοτόπου|ιστοσελίδας|σελίδας)|table of contents|πίνακας περιεχομένων|(?:primary|secondary) sidebar|reader interactions
            )"_s) },
            { navigation, Any, uR"([^«»“”"]{1,40}(?: [»›] [^«»“”"»›.;!?]{1,80})+)"_s },
        };
    }

    QList<NoisePattern> accountNoise()
    {
        return {
            { navigation, Label, uR"(
                (?:log|sign) ?(?:in|out|up)(?: (?:with|using|now|here|or) .{1,30})?
                (?:απο)?σύνδεση(?: (?:χρήστη|μελών|με λογαριασμό .{1,20}|με (?:facebook|google|apple|e-?mail)))?
                (?:είσοδος|εγγραφή) (?:χρήστη|χρηστών|μελών|μέλους)|εγγραφή|register(?: now)?
                create (?:an |a new )?account|δημιουργία λογαριασμού|my account|ο λογαριασμός μου|remember me|να με θυμάσαι|θυμήσου με
                subscribe(?: now| here| today)?|unsubscribe|contact (?:us|form)|φόρμα επικοινωνίας|επικοινωνήστε μαζί μας
                about us|σχετικά με εμάς|ποιοι είμαστε|(?:add to|view) cart|προσθήκη στο καλάθι|cancel|submit|άκυρο|got it!?
                (?:loading|like loading|φόρτωση|please wait|παρακαλώ περιμένετε)\s*(?:\.{2,}|…)|loading|(?:click|tap) here|(?:κάντε κλικ|πατήστε) εδώ
                font size|μέγεθος (?:γραμμάτων|γραμματοσειράς)|a[+-]?(?: a[+-]?)+|(?:select|change) language|επιλογή γλώσσας
                (?:listen to|play) (?:this )?(?:article|story|audio)|ακούστε το άρθρο|(?:watch (?:the )?|play )video|δείτε το βίντεο|(?:photo|image) gallery
                (?:download|get|κατεβάστε)(?: (?:our|the|την))? (?:app|εφαρμογή)(?: (?:μας|now|today))?|(?:get it|available|download(?: it)?) on (?:the )?(?:google play|app store)
                (?:turn on|enable|allow) notifications|ενεργοποι(?:ήστε|ηση)(?: τις| των)? ειδοποιήσε(?:ις|ων)|edit(?: this)? (?:post|page|entry)|επεξεργασία άρθρου
            )"_s },
            { navigation, Any, uR"(
                (?:forgot(?:ten)?|lost) (?:your |my )?(?:password|username)\??|ξέχασ(?:α|ες|ατε) τον κωδικό(?: σας| σου| μου)?(?: πρόσβασης)?[;?]?|ξεχάσατε τον κωδικό(?: σας)?(?: πρόσβασης)?[;?]?
                (?:not a member|don['’]?t have an account|already (?:a (?:member|subscriber)|have an account|registered|subscribed))(?: yet)?\? .{1,30}
                δεν έχετε λογαριασμό[;?] .{1,30}|γίνε(?:τε)? συνδρομητ(?:ής|ές)|video player is loading\.?
                this (?:article|content|story|post) is (?:only )?(?:for|available to|reserved for) (?:paid |our )?(?:subscribers|members).{0,30}
                subscribe to (?:continue|keep).{0,30}|start your (?:free )?trial.{0,20}
            )"_s },
        };
    }

    QList<NoisePattern> labelNoise()
    {
        return {
            { navigation, Label, uR"(
                (?:tags?|tagged(?: (?:with|as|in|under))?|ετικέτ(?:ες|α)|categor(?:y|ies)|κατηγορί(?:α|ες)|filed (?:under|in)|posted (?:in|under)|keywords?|λέξεις[- ]κλειδιά|labels|hashtags?)\s*:\s*(?:[^.;!?]{1,150})?
                (?:tagged(?: with| as)?|filed under|posted (?:in|under)|(?:δημοσιεύ[τθ]ηκε|αναρτήθηκε|καταχωρήθηκε) στην κατηγορία) [^.;!?]{1,120}
                tags|ετικέτες|uncategori[sz]ed|χωρίς κατηγορία|αταξινόμητα|(?:#[\p{L}\p{N}_]++[\s,·|]*)+
                advertisements?:?|διαφήμιση|διαφημίσεις|διαφημιστικ(?:ός χώρος|ή καταχώρη?ι?ση|ό μήνυμα)|ads? by .{1,30}
                sponsored(?: (?:content|posts?|links?|articles?))?|sponsored by .{1,40}|χορηγούμενο(?: περιεχόμενο| άρθρο)?|με τη χορηγία .{1,40}
                paid (?:content|post|partnership)|promoted(?: content| post)?|(?:close|skip|hide|report) (?:this )?ad|remove ads|advertise (?:here|with us)|διαφημιστείτε(?: εδώ| στο .{1,20})?
                (?:(?:article|story|content) )?continues? (?:reading )?(?:below|after)(?: (?:this |the )?(?:ad|advertisement))?|scroll (?:down )?(?:to|for) (?:continue|more|read).{0,30}
                (?:(?:το άρθρο|το κείμενο|η) )?συν(?:εχίζεται|έχεια) (?:μετά|κάτω από) τη(?:ν)? διαφήμιση
            )"_s },
            { navigation, Any, uR"(
                this entry was posted .{1,200}|bookmark the permalink\.?|αυτή η (?:εγγραφή|καταχώριση) (?:δημοσιεύ[τθ]ηκε|καταχωρήθηκε) .{1,200}
                proudly powered by .{2,60}|blog at wordpress\.com\.?|create a (?:free )?(?:website|blog).{0,40}|(?:wordpress )?theme(?: ?: | by ).{1,60}
                (?:powered|hosted|published|made|built|created) (?:by|on|with) (?:wordpress|blogger|disqus|joomla|drupal|wix|medium|ghost|squarespace|shopify|google|hubspot|mailchimp|substack|tumblr|weebly|typo3)\b.{0,40}
                (?:web ?site|web|site) (?:design(?:ed)?|develop(?:ed|ment)|created|built)(?: (?:&|and) development)? by .{1,40}
                (?:κατασκευή|σχεδιασμός|ανάπτυξη|φιλοξενία) (?:ιστοσελίδ(?:ας|ων)|ιστοτόπ(?:ου|ων)|website|site|eshop).{0,40}
            )"_s },
            { navigation, Label, u"designed (?:(?:&|and) developed )?by .{1,40}"_s,
                uR"(.*\b[Bb][Yy] (?:\p{Lu}\S*\s*){1,4})"_s },
        };
    }

    QList<NoisePattern> letterNoise()
    {
        return { { navigation, Any, uR"(
            (?:(?:please )?subscribe|sign up|join|register|get)(?: (?:now|here|today|to|for))*(?: (?:our|the|my|your|free|weekly|monthly|daily|e-?mail))* §letter§(?: (?:now|here|today|below))?[.!:]?
            (?:εγγραφ(?:ή|είτε)|γραφτείτε|εγγράψου|κάντε εγγραφή)(?: (?:τώρα|εδώ|σήμερα|δωρεάν))* στο(?: (?:δωρεάν|εβδομαδιαίο|μηνιαίο))? §letter§(?: μας| του .{2,30})?[.!:]?
            §letter§(?: sign ?up)?|(?:no spam|we (?:hate|never) spam).{0,60}|(?:you can )?unsubscribe (?:at )?any ?time[.!]?
            (?:get|receive) (?:the |our |all )?(?:latest|best|new|free|weekly|daily|updates?|posts|articles|news|stories|tips).{0,60} (?:to|in) your (?:inbox|e-?mail)[.!]?
            (?:λάβετε|λαμβάνετε|λάβε) (?:όλα )?(?:τα |τις )?(?:νέα|άρθρα|τελευταί|ειδήσεις|ενημερώσεις|καλύτερ|προσφορές).{0,60} (?:στο e-?mail|στα εισερχόμενά) (?:σας|σου)[.!]?
            (?:please )?(?:enter|type) your e-?mail(?: address)?.{0,60}|your e-?mail(?: address)?(?: here)?|e-?mail address\s*:?
            (?:δώστε|γράψτε|εισάγετε|συμπληρώστε) το e-?mail σας.{0,60}|το e-?mail σας|διεύθυνση e-?mail\s*:?
        )"_s.replace(u"§letter§"_s, u"(?:newsletter|mailing list|e-?mail list|ενημερωτικό(?: μας)? δελτίο)"_s) } };
    }

} // namespace

QList<NoisePattern> siteNoise() { return wayNoise() + accountNoise() + labelNoise() + letterNoise(); }

} // namespace Pistis
