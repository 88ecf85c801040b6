#include "core/practicenames.h"

#include <array>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    struct Place
    {
        QStringView of; // as it follows a name
        QStringView region;
    };

    constexpr std::array greekKinds { u"Φούρνος", u"Ταβέρνα", u"Ξενοδοχείο", u"Φαρμακείο", u"Παντοπωλείο",
        u"Τυπογραφείο", u"Ζαχαροπλαστείο", u"Οινοποιείο", u"Συνεργείο", u"Βιβλιοπωλείο", u"Κρεοπωλείο", u"Ξενώνας",
        u"Ανθοπωλείο", u"Ελαιοτριβείο", u"Τυροκομείο", u"Καφεκοπτείο", u"Μεταφορική", u"Ναυτιλιακή", u"Τεχνική",
        u"Εκδόσεις", u"Ψησταριά", u"Ιχθυοπωλείο", u"Αρτοποιείο", u"Κάβα", u"Έπιπλα", u"Υφάσματα", u"Δομικά Υλικά",
        u"Ηλεκτρολογικά", u"Υδραυλικά", u"Οπτικά", u"Σούπερ Μάρκετ", u"Ναυπηγείο", u"Φυτώριο", u"Μαρμαράδικο",
        u"Λογιστικό Γραφείο", u"Αγροτικός Συνεταιρισμός", u"Γυμναστήριο" };

    constexpr std::array greekBrands { u"Αιγαίο", u"Όλυμπος", u"Αυγή", u"Ερμής", u"Αθηνά", u"Ποσειδών", u"Δήμητρα",
        u"Ελιά", u"Ορίζοντας", u"Κύμα", u"Αρχιπέλαγος", u"Κυκλάδες", u"Ιόνιο", u"Μακεδονία", u"Θεσσαλία", u"Πήλιο",
        u"Παρνασσός", u"Ταΰγετος", u"Ψηλορείτης", u"Αλκυόνη", u"Γαλήνη", u"Άνοιξη", u"Πανσέληνος", u"Φάρος", u"Λιμάνι",
        u"Πέλαγος", u"Αστέρι", u"Δελφοί", u"Μυκήνες", u"Δωδώνη", u"Ρόδον", u"Ήλιος", u"Ακρόπολη", u"Μέλισσα", u"Κέδρος",
        u"Πλάτανος", u"Αμβροσία", u"Νηρηίς", u"Πρόοδος", u"Ομόνοια", u"Ευκαρπία" };

    constexpr std::array greekPlaces { Place { u"Πειραιά", u"Αττική" }, Place { u"Καλαμαριάς", u"Θεσσαλονίκη" },
        Place { u"Χανίων", u"Κρήτη" }, Place { u"Πάτρας", u"Αχαΐα" }, Place { u"Βόλου", u"Μαγνησία" },
        Place { u"Λάρισας", u"Θεσσαλία" }, Place { u"Ιωαννίνων", u"Ήπειρος" }, Place { u"Καβάλας", u"Μακεδονία" },
        Place { u"Καλαμάτας", u"Μεσσηνία" }, Place { u"Ρόδου", u"Δωδεκάνησα" }, Place { u"Κέρκυρας", u"Ιόνια" },
        Place { u"Ηρακλείου", u"Κρήτη" }, Place { u"Χαλκίδας", u"Εύβοια" }, Place { u"Σύρου", u"Κυκλάδες" },
        Place { u"Ναυπλίου", u"Αργολίδα" }, Place { u"Κοζάνης", u"Μακεδονία" }, Place { u"Μυτιλήνης", u"Λέσβος" },
        Place { u"Τρικάλων", u"Θεσσαλία" }, Place { u"Ξάνθης", u"Θράκη" }, Place { u"Ρεθύμνου", u"Κρήτη" } };

    constexpr std::array englishBrands { u"Harbour", u"Northgate", u"Oakwood", u"Bluewater", u"Stonebridge",
        u"Riverside", u"Meadow", u"Beacon", u"Crown", u"Westfield", u"Silver", u"Lighthouse", u"Maple", u"Kingfisher",
        u"Granite", u"Orchard", u"Summit", u"Windmill", u"Heather", u"Juniper", u"Castle", u"Abbey", u"Falcon",
        u"Willow", u"Anchor", u"Copper", u"Sunrise", u"Highland", u"Bridge Street", u"Old Mill", u"Greenacre",
        u"Seven Oaks", u"Swan", u"Cedar", u"Marigold", u"Two Rivers", u"Station", u"Market Square", u"Fairview",
        u"Redwood", u"Compass" };

    constexpr std::array englishKinds { u"Supplies", u"Bakery", u"Foods", u"Hotel", u"Pharmacy", u"Logistics",
        u"Interiors", u"Garage", u"Printing", u"Books", u"Textiles", u"Tools", u"Catering", u"Dairy", u"Wines",
        u"Electrical", u"Marine", u"Packaging", u"Timber", u"Optics", u"Dental", u"Gardens", u"Coffee", u"Joinery",
        u"Plumbing", u"Freight", u"Office", u"Motors", u"Clinic", u"Laundry", u"Studios", u"Fisheries", u"Hardware",
        u"Leisure", u"Glass", u"Security", u"Travel" };

    constexpr std::array englishPlaces { Place { u"Leeds", u"Yorkshire" }, Place { u"Bristol", u"South West" },
        Place { u"York", u"Yorkshire" }, Place { u"Bath", u"South West" }, Place { u"Norwich", u"East" },
        Place { u"Chester", u"North West" }, Place { u"Exeter", u"South West" }, Place { u"Dover", u"South East" },
        Place { u"Cork", u"Ireland" }, Place { u"Galway", u"Ireland" }, Place { u"Limassol", u"Cyprus" },
        Place { u"Larnaca", u"Cyprus" }, Place { u"Valletta", u"Malta" }, Place { u"Cardiff", u"Wales" },
        Place { u"Perth", u"Scotland" }, Place { u"Oxford", u"South East" }, Place { u"Durham", u"North East" },
        Place { u"Lincoln", u"East" }, Place { u"Brighton", u"South East" }, Place { u"Swansea", u"Wales" } };

    constexpr std::array persons { u"Μαρία Νικολάου", u"Γιώργος Αναγνώστου", u"Ελένη Καραγιάννη", u"Alex Morgan" };

    // The pairs of two lists in an order that looks shuffled (the step shares no factor with their number), then again
    // with each place behind, then again with a number.
    template <typename First, typename Second, typename Places>
    PracticeName named(int serial, const First &first, const Second &second, const Places &places, bool greek)
    {
        const int pairs = int(first.size() * second.size());
        const int pair = int((qint64(serial % pairs) * 787 + 131) % pairs);
        const int round = serial / pairs;
        const int named = int(places.size()) + 1; // rounds: without a place, then with each of them
        const QString base
            = QString::fromUtf16(first[size_t(pair) / second.size()]) + u' ' + second[size_t(pair) % second.size()];
        const Place &place = places[size_t(round % named == 0 ? (pair * 7) % int(places.size()) : round % named - 1)];
        QString name = round % named == 0 ? base : QString(base + u' ' + place.of);
        if (round >= named)
            name += u' ' + QString::number(round / named + 1);
        return { .name = name, .region = place.region.toString(), .greek = greek };
    }

} // namespace

PracticeName practiceName(int index)
{
    // Of each five, the first, the third and the fifth are Greek.
    const int five = index / 5;
    const int within = index % 5;
    if (within % 2 == 0)
        return named(five * 3 + within / 2, greekKinds, greekBrands, greekPlaces, true);
    return named(five * 2 + within / 2, englishBrands, englishKinds, englishPlaces, false);
}

QString practicePerson(int index) { return QString::fromUtf16(persons[size_t(index)]); }

} // namespace Pistis
