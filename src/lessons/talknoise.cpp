#include "lessons/talknoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using enum NoisePattern::Shape;

    QList<NoisePattern> commentNoise()
    {
        const QString comments = u"comment-counter"_s;
        return {
            { comments, Label,
                uR"(
                [(\[]?\d[\d.,]*k?[)\]]? ?(?:σχόλι(?:ο|α)|comments?|απαντήσεις|απάντηση|replies|reply|responses?|thoughts?)(?: (?:on|to|σε|στο) .{1,120})?\W*
                (?:leave|post|add|write|submit)(?: a| your)? (?:comment|reply)(?: (?:on|to) .{1,80})?(?: cancel reply)?\W*
                (?:add|write|type|enter|leave) (?:a|your) comment here\W*
                (?:αφήστε|γράψτε|προσθέστε|δημοσιεύστε|άφησε|γράψε|πρόσθεσε)(?: ένα| το| μια)? (?:σχόλιο|απάντηση)(?: σας| σου)?(?: ακύρωση απάντησης)?\W*
                (?:προσθήκη|δημοσίευση|υποβολή|αποστολή|αναφορά|προβολή|εμφάνιση) σχολί(?:ου|ων)
                (?:view|show|load|see|read)(?: all| more)?(?: \d+)? comments(?: \(\d+\))?
                (?:recent|latest|facebook) comments|πρόσφατα σχόλια|σχόλια αναγνωστών|comments|σχόλια
                reply|απάντηση|cancel reply|ακύρωση απάντησης|report (?:this )?comment|report abuse|comment as a guest
                join the (?:conversation|discussion)|sort by (?:newest|oldest|best|most recent)
                (?:your )?(?:name|e-?mail(?: address)?|website|comment|message|phone|subject|username|password)§needed§
                (?:όνομα(?: χρήστη)?|ονοματεπώνυμο|σχόλιο|μήνυμα|τηλέφωνο|θέμα|ιστοσελίδα|ιστότοπος|(?:διεύθυνση )?e-?mail|κωδικός(?: πρόσβασης)?)§needed§
            )"_s.replace(u"§needed§"_s,
                    u"(?: ?\\*| \\((?:required|optional|will not be published|υποχρεωτικό|απαιτείται|προαιρετικό)\\))+ ?:?"_s) },
            { comments, Any, uR"(
                (?:σχόλια|comments?|replies|απαντήσεις)[\s:]*[(\[]?\d+\W*
                (?:be the first to (?:comment|reply)|no comments(?: yet)?|κανένα σχόλιο|δεν υπάρχουν σχόλια(?: ακόμ[αη])?|χωρίς σχόλια)\W*
                (?:γράψτε το πρώτο σχόλιο|σχολιάστε(?: το άρθρο| τη δημοσίευση)?|σχολίασε)\W*
                comments? (?:are )?(?:closed|off|disabled)(?: (?:on|for) .{1,80})?\W*
                (?:τα )?σχόλια (?:είναι |έχουν )?(?:κλειστά|κλείσει|απενεργοποιη(?:μένα|θεί))\W*
                your e-?mail address will not be published.*|required fields are marked.*|save my name,? e-?mail.*
                (?:η )?(?:ηλ(?:εκτρονική|\.)? ?διεύθυνσή?|(?:το )?e-?mail) σας δεν (?:θα )?δημοσιεύ.*
                (?:τα )?υποχρεωτικά πεδία .*(?:σημειώνονται|\*).*|αποθήκευσε το όνομά μου.*
                this site uses akismet.*|learn how your comment data is processed.*|comments? (?:are|is) moderated.*
                notify me (?:of|when) .*(?:comments?|posts?).*|ειδοποίησέ με .*(?:σχόλι|άρθρ).*
                (?:you must |please |you need to )?(?:be )?(?:log(?:ged)?|sign(?:ed)?) ?in to (?:leave|post|add|write|join|your|comment|reply).{0,50}
                (?:πρέπει να |παρακαλούμε )?(?:συνδεθείτε|είστε συνδεδεμέν(?:ος|οι)) (?:για |ώστε )?(?:να )?(?:σχολιάσ|αφήσ|γράψ|δημοσιεύσ)[α-ω]*.{0,30}
                (?:για να|θέλετε να) σχολιάσετε.{0,30}συνδε.{0,30}
                ο/η .{1,40} (?:λέει|έγραψε|είπε)\s*:?|.{1,40} (?:says|said|λέει|έγραψε)\s*:?\s*§moment§
                (?:pingback|trackback)s?(?:\s*:.{0,150})?
            )"_s },
        };
    }

    QList<NoisePattern> authorNoise()
    {
        const QString author = u"author-stub"_s;
        const auto described = [](QString alternatives) {
            return alternatives
                .replace(u"§by§"_s,
                    uR"((?:(?:posted |written |published |submitted |created )?by|από(?: τον?| την?)?|author|συντάκτης|αρθρογράφος|(?:δημοσιεύ[τθ]ηκε|αναρτήθηκε|καταχωρήθηκε|γράφτηκε) από(?: τον?| την?)?))"_s)
                .replace(u"§then§"_s, uR"((?:,? (?:on|in|at|στις|στο|στην κατηγορία|[|·–-]) .{1,60})?)"_s);
        };
        return {
            { author, Any, u"(?:§stub§|του συντάκτη|της σύνταξης)\\.?"_s },
            { author, Label, described(uR"(
                §by§[:\s]+(?:§stub§|editor|staff|τη σύνταξη)§then§
                §by§\s*:?|γράφ(?:ει|ουν) (?:ο|η|οι)\s*:?|written by\s*:?
                posted by [^;!?]{1,40}§then§
                (?:δημοσιεύ[τθ]ηκε|αναρτήθηκε|καταχωρήθηκε) από(?: τον?| την?)? [^.;!?,]{1,40}§then§
                about the author|author(?:['’]?s)? (?:bio|box|archives?|profile)
                σχετικά με τ(?:ον|ην|ο) (?:συντάκτη|συντάκτρια|αρθρογράφο|συγγραφέα)
                (?:(?:view|see|read|show) )?(?:all|more) (?:posts|articles|stories) (?:by|from) .{1,60}|see author['’]?s posts
                (?:δείτε )?(?:όλ(?:α|ες)|περισσότερ(?:α|ες))(?: τα| τις)? (?:άρθρα|δημοσιεύσεις|αναρτήσεις) (?:του|της|από) .{1,60}
            )"_s) },
        };
    }

    QList<NoisePattern> dayNoise()
    {
        const auto described = [](QString alternatives) {
            return alternatives
                .replace(u"§label§"_s,
                    uR"((?:(?:first |last |πρώτη |τελευταία |τελ\. )?(?:posted|published|updated|modified|created|added|submitted|date(?: posted| published)?|δημοσιεύ[τθ]ηκε|δημοσίευση|ενημερώθηκε|ενημέρωση|τροποποίηση|τροποποιήθηκε|αναρτήθηκε|ανάρτηση|καταχωρήθηκε|ημερομηνία(?: δημοσίευσης| ανάρτησης)?|ημ/νία|ώρα)(?: on| at| στις| την|:)*\s*)?)"_s)
                .replace(
                    u"§span§"_s, u"(?:λεπτ(?:ά|ό)|ώρ(?:ες|α)|η?μέρ(?:ες|α)|εβδομάδ(?:ες|α)|μήν(?:ες|α)|χρόνια|έτη)"_s);
        };
        return { { u"date-line"_s, Any, described(uR"(
            §label§§moment§(?:(?:,| \|| -| –| ·)? (?:by|από) [^.;!?]{1,40})?
            (?:by|από|του|της) [^.;!?,|]{2,40}(?:,| -| –| \||·| ·| on| στις) ?§moment§
            §label§§clock§|(?:σήμερα|χθες|χτες|today|yesterday),?(?: at| στις)? §clock§|just now|μόλις τώρα
            §label§(?:about )?\d+ (?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago
            §label§πριν (?:από )?\d+ §span§|§label§\d+ §span§ πριν
            (?:(?:estimated )?(?:reading|read) time|time to read|(?:εκτιμώμενος )?χρόνος ανάγνωσης|διάρκεια ανάγνωσης|ανάγνωση|διαβάζεται)(?: σε| about| περίπου|:|\s|~|<)*\d+.{0,15}
            (?:<|~|less than|about)?\s*(?:\d+|a)[- ]?(?:min(?:ute)?s?|λεπτά|λεπτό|['’′]) (?:read(?:ing)?|ανάγνωσης|ανάγνωση|to read)
            \d+[- ]?(?:min(?:ute)?s?|λεπτά|λεπτό|['’′])(?: (?:reading time|για ανάγνωση))?
        )"_s) } };
    }

} // namespace

QList<NoisePattern> talkNoise() { return commentNoise() + authorNoise() + dayNoise(); }

} // namespace Pistis
