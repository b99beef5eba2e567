declare module 'icon:*' {
  const markup: string;
  export default markup;
}
