#include "base/wipe.h"

#include <sodium.h>

namespace camre {

void wipe(std::string& secret) {
    secret.resize(secret.capacity());
    sodium_memzero(secret.data(), secret.size());
    secret.clear();
}

}  // namespace camre
