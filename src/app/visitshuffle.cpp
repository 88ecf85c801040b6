#include "app/visitshuffle.h"

#include "evidence/historyshuffle.h"
#include "evidence/naiveview.h"

namespace Pistis {

QFuture<Result<NaiveView>> shuffledNaiveView(
    EvidenceService &service, const EvidenceFilter &filter, const EvidenceParameters &parameters, std::uint64_t seed)
{
    return service.log(filter).then(
        QtFuture::Launch::Async, [parameters, seed](const Result<BookLog> &book) -> Result<NaiveView> {
            if (!book)
                return book.error();
            const HistoryShuffle shuffle(book->log, parameters);
            return naiveView(shuffle.dealt(seed), parameters.cut);
        });
}

} // namespace Pistis
