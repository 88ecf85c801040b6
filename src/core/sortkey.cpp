#include "core/sortkey.h"

#include <unicode/ucol.h>

#include <memory>

namespace Pistis {

namespace {

    struct CloseCollator
    {
        void operator()(UCollator *collator) const { ucol_close(collator); }
    };

    const UCollator *greekCollator()
    {
        // Reading from one collator on several threads is safe; opening it is slow.
        static const std::unique_ptr<UCollator, CloseCollator> collator = [] {
            UErrorCode status = U_ZERO_ERROR;
            return std::unique_ptr<UCollator, CloseCollator>(ucol_open("el", &status));
        }();
        return collator.get();
    }

} // namespace

QByteArray sortKey(QStringView text)
{
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    QByteArray key(text.size() * 4 + 16, Qt::Uninitialized);
    const auto make = [&] {
        return ucol_getSortKey(
            greekCollator(), units, int(text.size()), reinterpret_cast<uint8_t *>(key.data()), int(key.size()));
    };
    int size = make();
    if (size > key.size()) {
        key.resize(size);
        size = make();
    }
    key.resize(std::max(0, size - 1)); // without the closing NUL
    return key;
}

QByteArray sortKeyVersion()
{
    UVersionInfo version;
    ucol_getVersion(greekCollator(), version);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    return text;
}

} // namespace Pistis
