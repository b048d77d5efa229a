// What libFuzzer calls, again and again; CAMRE_READER names the reader.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace camre::tests;
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
#ifdef CAMRE_READS_INTERFACE
    readInterface(input);
    return 0;
#else
    for (const Reader& reader : coreReaders()) {
        if (std::string_view(reader.name) != CAMRE_READER) continue;
        reader.read(input);
        return 0;
    }
    std::abort();
#endif
}
