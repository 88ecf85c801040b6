#include "lessons/legalnoise.h"

using namespace Qt::StringLiterals;

namespace Pistis {

QList<NoisePattern> legalNoise()
{
    using enum NoisePattern::Shape;
    const QString legal = u"legal"_s;
    return {
        { legal, Any,
            uR"(
            ©.{0,200}|.{0,80}©(?: |copyright)*\d{4}.{0,100}|copyright ?(?:©|\(c\)).{0,200}
            (?:[^;!?"“«]{0,100}[.,|·–-]\s*|[^;!?"“«]{0,60}\d{4} )?§reserved§(?:\W*|\s*[.,|·–-].{0,80}| (?:by|to|από|για|χωρίς|του|της) .{0,60})
            (?=.*\bcookies?\b).{0,200}\b(?:web ?sites?|sites?|web ?pages?|ιστότοπ[α-ω]+|ιστοσελίδ[α-ω]+|σελίδα|εφαρμογή)\b.{0,80}(?:\buses?\b|\busing\b|χρησιμοποι).{0,80}\bcookies?\b.*
            (?=.*\bcookies?\b)(?=.*(?:web ?site|ιστότοπ|ιστοσελίδα|\bwe use\b|\buse of\b|χρησιμοποιούμε|χρήση|\bsite\b|partners|συνεργάτες))(?=.*(?:accept|agree|consent|experience|policy|privacy|traffic|personali[sz]e|αποδοχή|αποδέχ|αποδεχ|συμφων|εμπειρία|πλοήγηση|περιήγηση|πολιτική|επισκεψιμότητα)).*
            (?:we use|χρησιμοποιούμε) cookies[.!]?|(?:learn|find out|μάθετε|διαβάστε) (?:more|περισσότερα) (?:about|για) (?:τα |our |the )?cookies[.!]?
            we (?:value|respect) your privacy[.!]?|σεβόμαστε (?:την ιδιωτικότητά|το απόρρητό) σας[.!]?|we and our (?:\d+ )?partners (?:store|process|use) .*
        )"_s.replace(u"§reserved§"_s,
                u"(?:all rights reserved|όλα τα δικαιώματα (?:διατηρούνται|κατοχυρωμένα|κατοχυρώνονται)|με (?:την )?επιφύλαξη (?:παντός|κάθε) (?:νόμιμου )?δικαιώματος|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή|αντιγραφή))"_s) },
        // A name with its capital follows the year; a sentence would go on in small letters.
        { legal, Any, uR"((?:\(c\)|copyright)(?: copyright| \(c\))?[\s:]*\d{4}.{0,150})"_s,
            uR"(\D*\d{4}(?:\s*[–-]\s*(?:\d{2}){1,2})?[\s,.|·–-]*(?:(?:by\s+)?[\p{Lu}\d].*|\S+\.[a-z]{2,}\b.*)?)"_s },
        { legal, Label, uR"(
            (?:(?:read )?our )?(?:terms (?:of (?:use|service)|(?:&|and) conditions)|privacy (?:policy|notice|statement|settings|preferences|choices|center)|cookies? (?:policy|notice|settings|preferences))(?: (?:&|and|/) .{1,40})?
            your privacy(?: choices)?|do not sell (?:or share )?my personal (?:information|data)|disclaimer|αποποίηση ευθύνης|ταυτότητα (?:site|ιστοτόπου)
            πολιτική (?:προστασίας )?(?:απορρήτου|(?:των )?cookies|προσωπικών δεδομένων|ιδιωτικότητας)(?: (?:και|&) .{1,40})?
            όροι (?:(?:και|&) (?:προϋποθέσεις|κανόνες)(?: χρήσης)?|χρήσης(?: (?:και|&) .{1,30})?)|προστασία προσωπικών δεδομένων|ρυθμίσεις (?:cookies|απορρήτου)|δήλωση (?:απορρήτου|προσβασιμότητας)
            (?:accept|allow|reject|decline|deny|manage|customi[sz]e)(?: all| our| your)*(?: (?:cookies?|consent|preferences|choices))(?: .{1,20})?|(?:accept|allow|reject|decline) all
            (?:αποδοχή|απόρριψη|αποδέχομαι|διαχείριση|προβολή)(?: (?:όλων|όλα|μόνο|τα|των|απαραίτητων|τη χρήση))*(?: cookies| όλων| όλα)|διαχείριση (?:συγκατάθεσης|επιλογών|προτιμήσεων)|αποδέχομαι
            i (?:accept|agree)|manage (?:options|settings)
        )"_s },
    };
}

} // namespace Pistis
