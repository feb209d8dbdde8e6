// The Forge CLI keeps its login in the system's key chain; these checks never log in.
const nothing = async () => null;
module.exports = {
  getPassword: nothing,
  setPassword: nothing,
  deletePassword: nothing,
  findCredentials: async () => [],
};
