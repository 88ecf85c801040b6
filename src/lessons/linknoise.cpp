#include "lessons/linknoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum NoisePattern::Shape;

    QList<NoisePattern> shareNoise()
    {
        const QString share = u"share"_s;
        const auto described = [](QString alternatives) {
            return alternatives.replace(u"§what§"_s, u"(?: (?:this|it|the|το|τη|την|αυτό|αυτή|του|της))*(?: §page§)?"_s)
                .replace(
                    u"§page§"_s, u"(?:article|post|page|story|link|άρθρου?|σελίδας?|ανάρτησης?|συνδέσμου|σύνδεσμο)"_s)
                .replace(u"§opens§"_s, uR"((?: ?\((?:opens in (?:a )?new window|ανοίγει σε νέο παράθυρο)\))?)"_s)
                .replace(u"§more§"_s, u"(?:(?:,| and| και| &| or| ή|/)? ?(?:on |στο )?§network§)*"_s);
        };
        return {
            { share, Label, described(uR"(
                §network§(?:[\s|·•,/&+-]+§network§)*[\s:!]*
                (?:(?:share|tweet|post|κοινοποίηση) (?:on|to|via|στο) (?:x|§network§)[\s|·]*)+
                (?:κοινοποίηση|κοινοποιήστε|κοινοποίησέ?|μοιραστείτε|μοιράσου|διαμοιρασμός|share|retweet)§what§(?: §through§)?§more§§opens§(?: on| via| στο)?[\s:!]*
                (?:click to (?:share|email|print)|κάντε κλικ για (?:να )?(?:κοινοποίηση|το κοινοποιήσετε|αποστολή|εκτύπωση))§what§(?: §through§)?§opens§
                (?:tweet|pin|post|send|e-?mail|print|save|download|bookmark|αποστολή|στείλτε|στείλε|εκτύπωση|εκτυπώστε|αποθήκευση|λήψη)§what§(?: §page§| §through§| (?:pdf|this|it))§opens§[\s:!]*
                (?:(?:\d[\d.,]*+k? ?(?:shares?|likes?|views?|tweets?|followers|κοινοποιήσεις|προβολές|αναγνώσεις)|(?:shares?|views?|hits|προβολές|αναγνώσεις|κοινοποιήσεις|§network§) ?:? ?[(\[]?\d[\d.,]*+k?[)\]]?)[\s|·•,]*)+
                (?:shares|προβολές|κοινοποιήσεις|sharing is caring|spread the (?:word|love))\W*
                (?:post|page|article|story) (?:views?|hits)\s*:\s*\d.{0,20}|(?:\d[\d.,]*+\s*){1,2}(?:votes?|ratings?|ψήφοι|αξιολογήσεις)
                (?:article|post) rating|rate this (?:post|article|page)|βαθμολογήστε (?:το|αυτό το) άρθρο|\[?total: \d.{0,40}
                (?:κάντε|κάνε) (?:like|follow|subscribe) (?:στη|στο|στον|σε) .{1,40}
                (?:join|γίνετε μέλος|γίνε μέλος|μπείτε)(?: (?:our|the|στο|στην|στη|μας))* §network§ (?:community|group|channel|κοινότητα|ομάδα|κανάλι)(?: μας)?
                copy (?:the )?(?:link|url)(?: to clipboard)?|αντιγραφή (?:του )?συνδέσμου|link copied[.!]?|blogthis!?|print ?friendly(?: .{1,20})?
                send to (?:a )?friend|(?:αποστολή|στείλ(?:τε|ε)) (?:το )?σε (?:έναν )?φίλο|στείλτο σε φίλο
                (?:add|προσθήκη|προσθέστε)(?: this)? (?:to|στα) (?:my )?(?:favou?rites|bookmarks|reading list|αγαπημένα)
            )"_s) },
            { share, Any, described(uR"(
                (?:ακολουθήστε|ακολουθείστε|ακολούθησε|βρείτε|follow|find|like|join|connect with) (?:us|me|μας|με|@\w+)(?:[:\s]*(?:on|in|at|via|στο|στα|στη|στην)(?: (?:the|our|τα))? (?:§network§|google news|social media|κοινωνικά δίκτυα|μέσα κοινωνικής δικτύωσης))?§more§[\s:!.]*
                (?=.*(?:follow|ακολουθ|βρείτε)).{0,120}google news.{0,160}
            )"_s) },
        };
    }

    QList<NoisePattern> moreNoise()
    {
        const QString more = u"read-more"_s;
        const auto described = [](QString alternatives) {
            return alternatives.replace(u"§more§"_s,
                uR"((?:read (?:more|on|the (?:full|whole|rest of the) (?:article|story|post)|full (?:article|story|post)|next|also)|continue reading|keep reading|learn more|find out more|more info(?:rmation)?|(?:show|view|see) (?:more|all|less)|load more|see also|more|διαβάστε (?:περισσότερα|επίσης|ακόμ[αη]|τη συνέχεια|όλο το άρθρο|ολόκληρο το άρθρο|αναλυτικά|εδώ)|διάβασε (?:περισσότερα|επίσης)|(?:δείτε|δες|μάθετε|μάθε) (?:επίσης|ακόμ[αη]|περισσότερα|εδώ|όλα τα άρθρα)|περισσότερα|περισσότερες πληροφορίες|εμφάνιση περισσότερων|προβολή (?:όλων|περισσότερων)|φόρτωση περισσότερων|(?:η )?συνέχεια (?:ανάγνωσης|εδώ)|συνεχίστε (?:την ανάγνωση|να διαβάζετε)))"_s);
        };
        return {
            { more, Any, described(uR"(
                [(\[]?§more§[)\]]?\s*(?:\.{2,}|…|\[…\]|\[\.{3}\])?[)\]:]*
                (?:(?:read|see)(?: also| next| more)|up next|related(?: (?:article|post|story))?|διαβάστε (?:επίσης|ακόμ[αη]|και)|δείτε (?:επίσης|ακόμ[αη]|και)|διάβασε επίσης|σχετικό άρθρο|σχετικά άρθρα)\s*:\s.{1,150}(?<!\.)
                (?:δείτε|διαβάστε) όλες τις (?:τελευταίες )?ειδήσεις.*|no related (?:posts|articles)\.?
                .{0,40}\b(?:by|from) (?:taboola|outbrain)|taboola|outbrain|adchoices
            )"_s) },
            { more, Label, described(uR"(
                §more§(?: about| για| on)? .{1,120}[»→>›▶►]+|(?:η )?(?:συνέχεια|continue|read|διαβάστε)\s*[»→>›▶►…]+
                continue reading .{1,120}|§more§\s*:\s.{1,120}
                you (?:may|might) (?:also )?(?:like|enjoy|be interested in)
                (?:ίσως|μπορεί(?: να)?) σας (?:ενδιαφέρ(?:ει|ουν)|αρέσ(?:ει|ουν))(?: επίσης| και)?
                (?:τα )?(?:σχετικά|παρόμοια|προτεινόμενα|δημοφιλή|πρόσφατα|τελευταία|περισσότερα) (?:άρθρα|θέματα|νέα|posts)(?: μας)?
                (?:σχετικές|πρόσφατες|δημοφιλείς|παρόμοιες|τελευταίες) (?:αναρτήσεις|δημοσιεύσεις|ειδήσεις)|ροή ειδήσεων
                (?:related|recent|popular|latest|breaking|similar|recommended|featured|trending|top|more|most read|most popular) (?:articles?|posts?|stories|news|content|readings?|links)
                most (?:read|popular|viewed|shared|commented)|τα πιο (?:δημοφιλή|διαβασμένα|πρόσφατα)|trending(?: now)?
                editor(?:['’]?s)?['’]? (?:picks?|choice)|recommended(?: for you)?|προτεινόμενα(?: για (?:εσάς|σας))?
                more from (?:the (?:author|web)|this (?:author|category)|around the web|our blog)|from (?:the|around the) web
            )"_s) },
        };
    }

    QList<NoisePattern> pictureNoise()
    {
        const QString image = u"image-credit"_s;
        const QString agency
            = uR"((?:getty(?: ?images)?|shutterstock|istock(?: ?photo)?|unsplash|pixabay|pexels|depositphotos|adobe ?stock|dreamstime|flickr|freepik|123rf|alamy|wikimedia(?: commons)?|eurokinissi|intime(?: news)?|απε-μπε|reuters|afp|ap photo|canva))"_s;
        const QString name = uR"((?:\p{Lu}|©|@)[\p{L}\p{N}.'’@-]*)"_s;
        return {
            { image, Any, uR"(
                \(?πηγή (?:(?:κεντρικής )?(?:εικόνας|φωτογραφίας)|φωτό)\s*[:©].{0,100}
                \(?(?:(?:photo|image|picture|cover photo) (?:credits?|source|courtesy)|featured image|φωτ\.|φωτογραφίες)\s*[:©].{0,100}
            )"_s },
            // What is named after the word is a person or an agency, not what the picture shows.
            { image, Label, uR"(\(?(?:φωτό|φωτογραφία|εικόνα|photo(?:graph)?|image|picture|credits?)\s*[:©].{0,80})"_s,
                uR"([^:©]*[:©]\s*(?:)"_s + name
                    + uR"((?:(?:\s*[/,&|–-]\s*|\s+(?:(?:and|via|by|of|from|και|του|της|για)\s+)?))"_s + name
                    + uR"(){0,4})?\)?)"_s },
            { image, Label,
                uR"((?:featured )?(?:image|photo(?:graph|s)?|picture|εικόνα|φωτογραφία|φωτό) (?:via|by|courtesy of|credit|από) [^.;!?]{1,60})"_s,
                uR"(.*?(?:via|by|of|[Cc]redit|BY|VIA|OF|απ[όο]|ΑΠΟ) (?:το |τον |την |the )?)"_s + name
                    + uR"((?:[\s/,|-]+(?:on |and |via |from |στο )?)"_s + name + u"){0,5}"_s },
            { image, Label, uR"(
                (?:φωτό|φωτογραφία|εικόνα|photo(?:graph)?|image|picture)\s*[:©].{0,60}\b§agency§\b.{0,40}
                (?:©\s*)?§agency§(?:\s*[/|,©-].{0,40})?
                (?:φωτό|φωτογραφία|εικόνα) αρχείου|file (?:photo|image)|click (?:to|on image to) enlarge|κάντε κλικ για μεγέθυνση
            )"_s.replace(u"§agency§"_s, agency) },
        };
    }

} // namespace

QList<NoisePattern> linkNoise() { return shareNoise() + moreNoise() + pictureNoise(); }

} // namespace Pistis
